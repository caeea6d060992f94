package org.tiermark.build;

import java.util.Map;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Turns a value into the type the next call takes, as linking a lambda would: boxed, unboxed, widened or cast. */
final class Fitting {
    private static final Map<Type, Class<?>> BOXES = Map.of(
            Type.BOOLEAN_TYPE, Boolean.class,
            Type.BYTE_TYPE, Byte.class,
            Type.CHAR_TYPE, Character.class,
            Type.SHORT_TYPE, Short.class,
            Type.INT_TYPE, Integer.class,
            Type.LONG_TYPE, Long.class,
            Type.FLOAT_TYPE, Float.class,
            Type.DOUBLE_TYPE, Double.class);

    private Fitting() {}

    /** From the type declared, which is known to be another, to the one wanted. */
    static void fit(MethodVisitor code, Type declared, Type known, Type wanted) {
        if (wanted.getSort() == Type.VOID) {
            drop(code, declared);
        } else if (isReference(declared) && isReference(wanted)) {
            cast(code, declared, wanted);
        } else if (isReference(declared)) {
            Type plain = unboxed(known, wanted);
            cast(code, declared, box(plain));
            String method = plain.getClassName() + "Value";
            String type = Type.getMethodDescriptor(plain);
            code.visitMethodInsn(Opcodes.INVOKEVIRTUAL, box(plain).getInternalName(), method, type, false);
            widen(code, plain, wanted);
        } else if (isReference(wanted)) {
            Type box = box(declared);
            String type = Type.getMethodDescriptor(box, declared);
            code.visitMethodInsn(Opcodes.INVOKESTATIC, box.getInternalName(), "valueOf", type, false);
        } else {
            widen(code, declared, wanted);
        }
    }

    private static void drop(MethodVisitor code, Type declared) {
        if (declared.getSize() > 0) {
            code.visitInsn(declared.getSize() == 2 ? Opcodes.POP2 : Opcodes.POP);
        }
    }

    private static void cast(MethodVisitor code, Type from, Type to) {
        if (!from.equals(to) && !to.equals(Type.getType(Object.class))) {
            code.visitTypeInsn(Opcodes.CHECKCAST, to.getInternalName());
        }
    }

    private static void widen(MethodVisitor code, Type from, Type to) {
        boolean whole = from.getSort() <= Type.INT;
        if (whole && to.getSort() == Type.LONG) {
            code.visitInsn(Opcodes.I2L);
        } else if (!from.equals(to) && !(whole && to.getSort() <= Type.INT)) {
            throw new IllegalArgumentException("no way from " + from + " to " + to);
        }
    }

    /** What a boxed value is unboxed to: what its own box holds, else what is wanted. */
    private static Type unboxed(Type known, Type wanted) {
        return BOXES.entrySet().stream()
                .filter(entry -> Type.getType(entry.getValue()).equals(known))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(wanted);
    }

    /** The box of a plain type. */
    static Type box(Type plain) {
        return Type.getType(BOXES.get(plain));
    }

    private static boolean isReference(Type type) {
        return type.getSort() >= Type.ARRAY;
    }
}
