package org.tiermark.build;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.tiermark.rule.Key;
import org.tiermark.rule.Parted;
import org.tiermark.rule.Records;

/** Makes a record tell what its components hold, where expressions may be among that: each by a method of its own. */
final class PlainParts {
    private static final String FACE = Type.getInternalName(Parted.class);
    private static final String METHOD = Parted.class.getMethods()[0].getName();
    private static final String SHAPE = Type.getMethodDescriptor(Parted.class.getMethods()[0]);

    private PlainParts() {}

    /** The faces of a record that tells its parts. */
    static String[] faces(String... before) {
        return Stream.concat(Stream.of(before), Stream.of(FACE)).distinct().toArray(String[]::new);
    }

    /** Whether it tells them already. */
    static boolean isTold(String... faces) {
        return Arrays.asList(faces).contains(FACE);
    }

    /** The components of a record that expressions may be in. */
    static List<Key> held(Class<?> record) {
        return Records.keys(record).stream()
                .filter(key -> Records.mayHold(key.held()))
                .toList();
    }

    /** Writes the method. */
    static void write(ClassVisitor to, Class<?> record) {
        List<Key> components = held(record);
        MethodVisitor code = to.visitMethod(Opcodes.ACC_PUBLIC, METHOD, SHAPE, null, null);
        code.visitCode();
        code.visitIntInsn(Opcodes.BIPUSH, components.size());
        code.visitTypeInsn(Opcodes.ANEWARRAY, Type.getInternalName(Object.class));
        for (int i = 0; i < components.size(); i++) {
            code.visitInsn(Opcodes.DUP);
            code.visitIntInsn(Opcodes.BIPUSH, i);
            code.visitVarInsn(Opcodes.ALOAD, 0);
            code.visitFieldInsn(
                    Opcodes.GETFIELD,
                    Type.getInternalName(record),
                    components.get(i).component(),
                    Type.getDescriptor(components.get(i).type()));
            code.visitInsn(Opcodes.AASTORE);
        }
        code.visitInsn(Opcodes.ARETURN);
        code.visitMaxs(0, 0);
        code.visitEnd();
    }
}
