package org.tiermark.build;

import java.util.Arrays;
import java.util.List;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** The methods a record has by itself, component by component: what Java would link them to at run time. */
final class PlainRecord {
    private static final String BUILDER = "java/lang/StringBuilder";
    private static final String OBJECTS = "java/util/Objects";
    private static final int PRIME = 31;

    private final String record;
    private final List<Handle> components;

    PlainRecord(String record, Object... constants) {
        this.record = record;
        this.components = Arrays.stream(constants)
                .filter(Handle.class::isInstance)
                .map(Handle.class::cast)
                .toList();
    }

    /** Writes what stands in the place of the call; its arguments are those of the method, and loaded already. */
    void write(MethodVisitor code, String method) {
        switch (method) {
            case "equals" -> equal(code);
            case "hashCode" -> hash(code);
            case "toString" -> text(code);
            default -> throw new IllegalArgumentException(method);
        }
    }

    private void equal(MethodVisitor code) {
        Label same = new Label();
        Label other = new Label();
        code.visitJumpInsn(Opcodes.IF_ACMPEQ, same);
        code.visitVarInsn(Opcodes.ALOAD, 1);
        code.visitTypeInsn(Opcodes.INSTANCEOF, record);
        code.visitJumpInsn(Opcodes.IFEQ, other);
        for (Handle component : components) {
            load(code, 0, component);
            load(code, 1, component);
            differ(code, Type.getType(component.getDesc()), other);
        }
        code.visitLabel(same);
        code.visitFrame(Opcodes.F_SAME, 0, null, 0, null);
        code.visitInsn(Opcodes.ICONST_1);
        code.visitInsn(Opcodes.IRETURN);
        code.visitLabel(other);
        code.visitFrame(Opcodes.F_SAME, 0, null, 0, null);
        code.visitInsn(Opcodes.ICONST_0);
    }

    private static void differ(MethodVisitor code, Type type, Label other) {
        switch (type.getSort()) {
            case Type.BOOLEAN, Type.BYTE, Type.CHAR, Type.SHORT, Type.INT ->
                code.visitJumpInsn(Opcodes.IF_ICMPNE, other);
            case Type.LONG -> {
                code.visitInsn(Opcodes.LCMP);
                code.visitJumpInsn(Opcodes.IFNE, other);
            }
            case Type.ARRAY, Type.OBJECT -> {
                String shape = "(Ljava/lang/Object;Ljava/lang/Object;)Z";
                code.visitMethodInsn(Opcodes.INVOKESTATIC, OBJECTS, "equals", shape, false);
                code.visitJumpInsn(Opcodes.IFEQ, other);
            }
            default -> throw new IllegalArgumentException(type.toString());
        }
    }

    private void hash(MethodVisitor code) {
        code.visitInsn(Opcodes.POP);
        code.visitInsn(Opcodes.ICONST_0);
        for (Handle component : components) {
            code.visitIntInsn(Opcodes.BIPUSH, PRIME);
            code.visitInsn(Opcodes.IMUL);
            load(code, 0, component);
            Type type = Type.getType(component.getDesc());
            boolean reference = type.getSort() >= Type.ARRAY;
            String owner = reference ? OBJECTS : Fitting.box(type).getInternalName();
            String shape = reference ? "(Ljava/lang/Object;)I" : "(" + type.getDescriptor() + ")I";
            code.visitMethodInsn(Opcodes.INVOKESTATIC, owner, "hashCode", shape, false);
            code.visitInsn(Opcodes.IADD);
        }
    }

    private void text(MethodVisitor code) {
        code.visitInsn(Opcodes.POP);
        code.visitTypeInsn(Opcodes.NEW, BUILDER);
        code.visitInsn(Opcodes.DUP);
        code.visitMethodInsn(Opcodes.INVOKESPECIAL, BUILDER, "<init>", "()V", false);
        String before = record.replaceFirst(".*[/$]", "") + "[";
        for (Handle component : components) {
            code.visitLdcInsn(before + component.getName() + "=");
            append(code, Type.getType(String.class));
            load(code, 0, component);
            append(code, Type.getType(component.getDesc()));
            before = ", ";
        }
        code.visitLdcInsn(components.isEmpty() ? before + "]" : "]");
        append(code, Type.getType(String.class));
        code.visitMethodInsn(Opcodes.INVOKEVIRTUAL, BUILDER, "toString", "()Ljava/lang/String;", false);
    }

    private static void append(MethodVisitor code, Type type) {
        Type taken = switch (type.getSort()) {
            case Type.BYTE, Type.SHORT -> Type.INT_TYPE;
            case Type.ARRAY -> Type.getType(Object.class);
            case Type.OBJECT -> type.equals(Type.getType(String.class)) ? type : Type.getType(Object.class);
            default -> type;
        };
        String shape = "(" + taken.getDescriptor() + ")L" + BUILDER + ";";
        code.visitMethodInsn(Opcodes.INVOKEVIRTUAL, BUILDER, "append", shape, false);
    }

    private void load(MethodVisitor code, int variable, Handle component) {
        code.visitVarInsn(Opcodes.ALOAD, variable);
        if (variable > 0) {
            code.visitTypeInsn(Opcodes.CHECKCAST, record);
        }
        code.visitFieldInsn(Opcodes.GETFIELD, record, component.getName(), component.getDesc());
    }
}
