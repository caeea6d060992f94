package org.tiermark.build;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * The class of the lambdas of one class: each knows which of them it is and what it captured. It is one for all, as a
 * small run spends more on loading a class than on choosing among bodies.
 */
final class PlainLambdas {
    private static final String OBJECT = Type.getInternalName(Object.class);
    private static final int FINAL = Opcodes.ACC_PRIVATE | Opcodes.ACC_FINAL;

    private final String own;
    private final String host;
    private final List<PlainLambda> all = new ArrayList<>();
    private final Map<String, List<PlainLambda>> methods = new LinkedHashMap<>();
    private final Set<String> written = new HashSet<>();
    private final ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);

    PlainLambdas(String own, String host) {
        this.own = own;
        this.host = host;
    }

    /** Takes one in, and has it made of what it captures, which is on the stack. */
    void add(PlainLambda lambda, MethodVisitor maker) {
        maker.visitMethodInsn(Opcodes.INVOKESTATIC, own, "make" + all.size(), lambda.shape(), false);
        all.add(lambda);
        methods.computeIfAbsent(lambda.method() + lambda.declared(), any -> new ArrayList<>())
                .add(lambda);
    }

    /** The name of the class. */
    String own() {
        return own;
    }

    byte[] bytes() {
        int access = Opcodes.ACC_FINAL | Opcodes.ACC_SUPER | Opcodes.ACC_SYNTHETIC;
        String[] faces = all.stream().map(PlainLambda::face).distinct().toArray(String[]::new);
        writer.visit(Opcodes.V17, access, own, null, OBJECT, faces);
        writer.visitNestHost(host);
        writer.visitField(FINAL, "which", "I", null, null);
        MethodVisitor start = begin(Opcodes.ACC_STATIC, "<clinit>", "()V");
        for (int i = 0; i < all.size(); i++) {
            constructor(all.get(i));
            make(i, start);
        }
        end(start, Opcodes.RETURN);
        methods.values().forEach(this::call);
        return writer.toByteArray();
    }

    private void constructor(PlainLambda lambda) {
        String type = constructorType(lambda);
        if (!written.add(type)) {
            return;
        }
        MethodVisitor code = begin(0, "<init>", type);
        code.visitVarInsn(Opcodes.ALOAD, 0);
        code.visitMethodInsn(Opcodes.INVOKESPECIAL, OBJECT, "<init>", "()V", false);
        code.visitVarInsn(Opcodes.ALOAD, 0);
        code.visitVarInsn(Opcodes.ILOAD, 1);
        code.visitFieldInsn(Opcodes.PUTFIELD, own, "which", "I");
        Type[] kept = lambda.kept();
        int at = 2;
        for (int i = 0; i < kept.length; i++) {
            String field = PlainLambda.field(i, kept[i]);
            if (written.add(field)) {
                writer.visitField(FINAL, field, kept[i].getDescriptor(), null, null);
            }
            code.visitVarInsn(Opcodes.ALOAD, 0);
            code.visitVarInsn(kept[i].getOpcode(Opcodes.ILOAD), at);
            code.visitFieldInsn(Opcodes.PUTFIELD, own, field, kept[i].getDescriptor());
            at += kept[i].getSize();
        }
        end(code, Opcodes.RETURN);
    }

    /** One that captures nothing is made once. */
    private void make(int index, MethodVisitor start) {
        PlainLambda lambda = all.get(index);
        MethodVisitor code = begin(Opcodes.ACC_STATIC, "make" + index, lambda.shape());
        if (lambda.kept().length == 0) {
            String type = "L" + own + ";";
            writer.visitField(FINAL | Opcodes.ACC_STATIC, "ONE" + index, type, null, null);
            fresh(start, lambda);
            start.visitFieldInsn(Opcodes.PUTSTATIC, own, "ONE" + index, type);
            code.visitFieldInsn(Opcodes.GETSTATIC, own, "ONE" + index, type);
        } else {
            fresh(code, lambda);
        }
        end(code, Opcodes.ARETURN);
    }

    private void fresh(MethodVisitor code, PlainLambda lambda) {
        code.visitTypeInsn(Opcodes.NEW, own);
        code.visitInsn(Opcodes.DUP);
        code.visitIntInsn(
                Opcodes.SIPUSH, methods.get(lambda.method() + lambda.declared()).indexOf(lambda));
        int at = 0;
        for (Type one : lambda.kept()) {
            code.visitVarInsn(one.getOpcode(Opcodes.ILOAD), at);
            at += one.getSize();
        }
        code.visitMethodInsn(Opcodes.INVOKESPECIAL, own, "<init>", constructorType(lambda), false);
    }

    private static String constructorType(PlainLambda lambda) {
        List<Type> taken = new ArrayList<>(List.of(Type.INT_TYPE));
        taken.addAll(Arrays.asList(lambda.kept()));
        return Type.getMethodDescriptor(Type.VOID_TYPE, taken.toArray(Type[]::new));
    }

    /** The method of lambdas that are called alike. */
    private void call(List<PlainLambda> alike) {
        MethodVisitor code = begin(
                Opcodes.ACC_PUBLIC,
                alike.get(0).method(),
                alike.get(0).declared().getDescriptor());
        Label[] bodies = alike.stream().map(any -> new Label()).toArray(Label[]::new);
        if (bodies.length > 1) {
            code.visitVarInsn(Opcodes.ALOAD, 0);
            code.visitFieldInsn(Opcodes.GETFIELD, own, "which", "I");
            code.visitTableSwitchInsn(0, bodies.length - 1, bodies[bodies.length - 1], bodies);
        }
        for (int i = 0; i < bodies.length; i++) {
            if (bodies.length > 1) {
                code.visitLabel(bodies[i]);
                code.visitFrame(Opcodes.F_SAME, 0, null, 0, null);
            }
            alike.get(i).call(code, own);
        }
        code.visitMaxs(0, 0);
        code.visitEnd();
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
