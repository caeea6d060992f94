package org.tiermark.build;

import java.util.stream.Stream;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** One lambda of a class: the method it is called by, what it captured, and the call of its body. */
final class PlainLambda {
    private static final Type OBJECT = Type.getType(Object.class);

    private final String host;
    private final String method;
    private final Type face;
    private final Type[] captured;
    private final Type declared;
    private final Type wanted;
    private final Handle body;

    PlainLambda(String host, String method, String shape, Object... constants) {
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

    /** The face it is asked as. */
    String face() {
        return face.getInternalName();
    }

    /** The name of the method of its face. */
    String method() {
        return method;
    }

    /** The type of the method of its face. */
    Type declared() {
        return declared;
    }

    /** The type of what makes one of what it captures. */
    String shape() {
        return Type.getMethodDescriptor(face, captured);
    }

    /** What it captures, as it is kept: objects of all classes alike. */
    Type[] kept() {
        return Stream.of(captured)
                .map(type -> type.getSort() >= Type.ARRAY ? OBJECT : type)
                .toArray(Type[]::new);
    }

    /** The field that keeps what is captured at a place. */
    static String field(int place, Type kept) {
        return "c" + place + kept.getDescriptor().charAt(0);
    }

    /** Calls the body from a method of the class that has the fields, and returns what it answers. */
    void call(MethodVisitor code, String own) {
        boolean makes = body.getTag() == Opcodes.H_NEWINVOKESPECIAL;
        if (makes) {
            code.visitTypeInsn(Opcodes.NEW, body.getOwner());
            code.visitInsn(Opcodes.DUP);
        }
        Type[] taken = taken();
        Type[] kept = kept();
        for (int i = 0; i < captured.length; i++) {
            code.visitVarInsn(Opcodes.ALOAD, 0);
            code.visitFieldInsn(Opcodes.GETFIELD, own, field(i, kept[i]), kept[i].getDescriptor());
            Fitting.fit(code, kept[i], kept[i], captured[i]);
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
        code.visitInsn(declared.getReturnType().getOpcode(Opcodes.IRETURN));
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
}
