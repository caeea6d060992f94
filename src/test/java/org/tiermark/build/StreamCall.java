package org.tiermark.build;

import java.util.Set;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** A call that makes a stream, and the one that makes a {@link PlainStream} in its place. */
final class StreamCall {
    private static final String STREAM = "java/util/stream/Stream";
    private static final String PLAIN = Type.getInternalName(PlainStream.class);
    private static final Set<String> MADE = Set.of("of", "empty", "concat");
    private static final String OPTIONAL = "java/util/Optional";

    private StreamCall() {}

    /** Whether a call, made in a class, has a plain one. */
    static boolean understands(String place, String owner, String call, String shape) {
        if (place.startsWith(PLAIN)
                || !Type.getReturnType(shape).getInternalName().equals(STREAM)) {
            return false;
        }
        return owner.equals(STREAM) && MADE.contains(call) || call.equals("stream") && owner.startsWith("java/util/");
    }

    /** Writes the plain call. */
    static void write(MethodVisitor code, String owner, String call, String shape) {
        String taken = shape;
        if (call.equals("stream") && Type.getArgumentTypes(shape).length == 0) {
            String from = owner.equals(OPTIONAL) ? OPTIONAL : "java/util/Collection";
            taken = "(L" + from + ";)L" + STREAM + ";";
        }
        code.visitMethodInsn(Opcodes.INVOKESTATIC, PLAIN, call, taken, false);
    }
}
