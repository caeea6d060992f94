package org.tiermark.build;

import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** The class of one lambda: what it captured, and one method that calls its body. */
final class PlainLambda {
    /** The method that makes one of what it captures. */
    static final String MAKE = "make";

    private static final Type OBJECT = Type.getType(Object.class);

    private final String own;
    private final String host;
    private final String method;
    private final Type face;
    private final Type[] captured;
    private final Type declared;
    private final Type wanted;
    private final Handle body;
    private final ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);

    PlainLambda(String own, String host, String method, String shape, Object... constants) {
        this.own = own;
        this.host = host;
        this.method = method;
        this.face = Type.getReturnType(shape);
        this.captured = Type.getArgumentTypes(shape);
        this.declared = (Type) constants[0];
        this.body = (Handle) constants[1];
        this.wanted = (Type) constants[2];
    }

    /** Whether a body can be called from a class beside the one it stands in. */
    static boolean understands(String name, Object... constants) {
        Handle body = (Handle) constants[1];
        boolean above =
                body.getTag() == Opcodes.H_INVOKESPECIAL && !body.getOwner().equals(name);
        return !above && !body.getOwner().startsWith("[");
    }

    byte[] bytes() {
        int access = Opcodes.ACC_FINAL | Opcodes.ACC_SUPER | Opcodes.ACC_SYNTHETIC;
        String[] faces = {face.getInternalName()};
        writer.visit(Opcodes.V17, access, own, null, OBJECT.getInternalName(), faces);
        writer.visitNestHost(host);
        for (int i = 0; i < captured.length; i++) {
            writer.visitField(
                    Opcodes.ACC_PRIVATE | Opcodes.ACC_FINAL, "c" + i, captured[i].getDescriptor(), null, null);
        }
        constructor();
        if (captured.length == 0) {
            single();
        }
        make();
        call();
        return writer.toByteArray();
    }

    private void constructor() {
        MethodVisitor code = begin(0, "<init>", Type.getMethodDescriptor(Type.VOID_TYPE, captured));
        code.visitVarInsn(Opcodes.ALOAD, 0);
        code.visitMethodInsn(Opcodes.INVOKESPECIAL, OBJECT.getInternalName(), "<init>", "()V", false);
        int at = 1;
        for (int i = 0; i < captured.length; i++) {
            code.visitVarInsn(Opcodes.ALOAD, 0);
            code.visitVarInsn(captured[i].getOpcode(Opcodes.ILOAD), at);
            code.visitFieldInsn(Opcodes.PUTFIELD, own, "c" + i, captured[i].getDescriptor());
            at += captured[i].getSize();
        }
        end(code, Opcodes.RETURN);
    }

    /** One that captures nothing is made once. */
    private void single() {
        int access = Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC | Opcodes.ACC_FINAL;
        writer.visitField(access, "ONE", "L" + own + ";", null, null);
        MethodVisitor code = begin(Opcodes.ACC_STATIC, "<clinit>", "()V");
        fresh(code);
        code.visitFieldInsn(Opcodes.PUTSTATIC, own, "ONE", "L" + own + ";");
        end(code, Opcodes.RETURN);
    }

    private void make() {
        MethodVisitor code = begin(Opcodes.ACC_STATIC, MAKE, Type.getMethodDescriptor(face, captured));
        if (captured.length == 0) {
            code.visitFieldInsn(Opcodes.GETSTATIC, own, "ONE", "L" + own + ";");
        } else {
            fresh(code);
        }
        end(code, Opcodes.ARETURN);
    }

    private void fresh(MethodVisitor code) {
        code.visitTypeInsn(Opcodes.NEW, own);
        code.visitInsn(Opcodes.DUP);
        int at = 0;
        for (Type one : captured) {
            code.visitVarInsn(one.getOpcode(Opcodes.ILOAD), at);
            at += one.getSize();
        }
        String type = Type.getMethodDescriptor(Type.VOID_TYPE, captured);
        code.visitMethodInsn(Opcodes.INVOKESPECIAL, own, "<init>", type, false);
    }

    private void call() {
        MethodVisitor code = begin(Opcodes.ACC_PUBLIC, method, declared.getDescriptor());
        boolean makes = body.getTag() == Opcodes.H_NEWINVOKESPECIAL;
        if (makes) {
            code.visitTypeInsn(Opcodes.NEW, body.getOwner());
            code.visitInsn(Opcodes.DUP);
        }
        Type[] taken = taken();
        for (int i = 0; i < captured.length; i++) {
            code.visitVarInsn(Opcodes.ALOAD, 0);
            code.visitFieldInsn(Opcodes.GETFIELD, own, "c" + i, captured[i].getDescriptor());
        }
        Type[] given = declared.getArgumentTypes();
        int at = 1;
        for (int i = 0; i < given.length; i++) {
            code.visitVarInsn(given[i].getOpcode(Opcodes.ILOAD), at);
            at += given[i].getSize();
            Type known = wanted.getArgumentTypes()[i];
            Fitting.fit(code, given[i], known, taken[captured.length + i]);
        }
        if (StreamCall.understands(host, body.getOwner(), body.getName(), body.getDesc())) {
            StreamCall.write(code, body.getOwner(), body.getName(), body.getDesc());
        } else {
            code.visitMethodInsn(operation(), body.getOwner(), body.getName(), body.getDesc(), body.isInterface());
        }
        Type came = makes ? Type.getObjectType(body.getOwner()) : Type.getReturnType(body.getDesc());
        Fitting.fit(code, came, came, declared.getReturnType());
        end(code, declared.getReturnType().getOpcode(Opcodes.IRETURN));
    }

    /** What the body takes, its receiver first. */
    private Type[] taken() {
        Type[] stated = Type.getArgumentTypes(body.getDesc());
        if (body.getTag() == Opcodes.H_INVOKESTATIC || body.getTag() == Opcodes.H_NEWINVOKESPECIAL) {
            return stated;
        }
        Type[] taken = new Type[stated.length + 1];
        taken[0] = Type.getObjectType(body.getOwner());
        System.arraycopy(stated, 0, taken, 1, stated.length);
        return taken;
    }

    private int operation() {
        return switch (body.getTag()) {
            case Opcodes.H_INVOKESTATIC -> Opcodes.INVOKESTATIC;
            case Opcodes.H_NEWINVOKESPECIAL -> Opcodes.INVOKESPECIAL;
            default -> body.isInterface() ? Opcodes.INVOKEINTERFACE : Opcodes.INVOKEVIRTUAL;
        };
    }

    private MethodVisitor begin(int access, String name, String type) {
        MethodVisitor code = writer.visitMethod(access, name, type, null, null);
        code.visitCode();
        return code;
    }

    private static void end(MethodVisitor code, int operation) {
        code.visitInsn(operation);
        code.visitMaxs(0, 0);
        code.visitEnd();
    }
}
