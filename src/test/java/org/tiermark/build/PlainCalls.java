package org.tiermark.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.tiermark.rule.Kind;
import org.tiermark.rule.Records;
import org.tiermark.rule.Rule;

/**
 * Makes lambdas and the methods records have by themselves plain classes and plain code. As the compiler leaves them,
 * each is linked at run time when it is first met, which is a fifth of a small run: linking is interpreted Java. What
 * is noted at rules is asked of what {@link PlainNotes} wrote, what records are made of of {@link PlainRecords}, and
 * streams are {@linkplain PlainStream plain} ones. What they do stays the same; what is not understood here stays as it
 * is.
 */
public final class PlainCalls {
    static final int ASM = Opcodes.ASM9;

    private static final String NOTED = Type.getDescriptor(Kind.class);
    private static final Set<String> ASKED = Set.of("keys", "made");
    private static final String RECORDS = Type.getInternalName(Records.class);
    private static final String WRITTEN =
            Type.getInternalName(PlainRecords.class).replace(PlainRecords.class.getSimpleName(), PlainRecords.NAME);
    private static final String RULES = Type.getDescriptor(Rule.class);
    private static final String KINDS = Type.getInternalName(Kind.class) + "Notes";
    private static final Set<String> OWN = Set.of(RECORDS, WRITTEN);
    private static final String PERMITTED = "(Ljava/lang/Class;)[Ljava/lang/Class;";
    private static final String FIND = "(L%s;)Ljava/lang/annotation/Annotation;";

    private final Map<String, byte[]> classes = new TreeMap<>();
    private final Map<String, List<String>> members = new HashMap<>();
    private final Map<String, Class<?>> records;

    private PlainCalls(Set<Class<?>> records) {
        this.records = records.stream()
                .filter(record -> !PlainParts.held(record).isEmpty())
                .collect(Collectors.toMap(Type::getInternalName, record -> record));
    }

    /** Rewrites the classes in a folder. */
    public static void main(String[] arguments) throws IOException, ReflectiveOperationException {
        Path folder = Path.of(arguments[0]);
        PlainCalls calls = new PlainCalls(PlainRecords.of(PlainNotes.types(folder)));
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".class"))
                    .sorted()
                    .toList()) {
                calls.rewrite(Files.readAllBytes(file));
            }
        }
        for (Map.Entry<String, List<String>> nest : calls.members.entrySet()) {
            calls.admit(nest.getKey(), nest.getValue(), folder);
        }
        for (Map.Entry<String, byte[]> one : calls.classes.entrySet()) {
            Files.write(folder.resolve(one.getKey() + ".class"), one.getValue());
        }
    }

    private void rewrite(byte[] before) {
        ClassReader reader = new ClassReader(before);
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        Rewriting rewriting = new Rewriting(writer);
        reader.accept(rewriting, 0);
        if (rewriting.changed) {
            classes.put(reader.getClassName(), writer.toByteArray());
            for (PlainLambdas some : rewriting.lambdas.values()) {
                classes.put(some.own(), some.bytes());
                members.computeIfAbsent(rewriting.host, any -> new ArrayList<>())
                        .add(some.own());
            }
        }
    }

    /** A nest's host names its members; they may then call what is private in one another. */
    private void admit(String host, List<String> made, Path folder) throws IOException {
        byte[] changed = classes.get(host);
        byte[] before = changed == null ? Files.readAllBytes(folder.resolve(host + ".class")) : changed;
        ClassReader reader = new ClassReader(before);
        ClassWriter writer = new ClassWriter(0);
        reader.accept(writer, 0);
        made.forEach(writer::visitNestMember);
        classes.put(host, writer.toByteArray());
    }

    /** One class on its way. */
    private final class Rewriting extends ClassVisitor {
        private final Map<String, PlainLambdas> lambdas = new LinkedHashMap<>();
        private String name;
        private String host;
        private boolean changed;

        Rewriting(ClassWriter writer) {
            super(ASM, writer);
        }

        @Override
        public void visit(int version, int access, String called, String signature, String parent, String[] faces) {
            name = called;
            host = called;
            boolean told = records.containsKey(called) && !PlainParts.isTold(faces);
            changed = told;
            super.visit(version, access, called, signature, parent, told ? PlainParts.faces(faces) : faces);
            if (told) {
                PlainParts.write(cv, records.get(called));
            }
        }

        @Override
        public void visitNestHost(String nestHost) {
            host = nestHost;
            super.visitNestHost(nestHost);
        }

        @Override
        public MethodVisitor visitMethod(int access, String called, String type, String signature, String[] thrown) {
            return new MethodVisitor(ASM, super.visitMethod(access, called, type, signature, thrown)) {
                private String stated = "";

                @Override
                public void visitLdcInsn(Object constant) {
                    stated = constant.toString();
                    super.visitLdcInsn(constant);
                }

                @Override
                public void visitMethodInsn(int operation, String owner, String call, String shape, boolean face) {
                    if (call.equals("getAnnotation") && stated.equals(NOTED)) {
                        changed = true;
                        super.visitInsn(Opcodes.POP);
                        super.visitMethodInsn(Opcodes.INVOKESTATIC, KINDS, "find", FIND.formatted(owner), false);
                    } else if (call.equals("getPermittedSubclasses") && stated.equals(RULES) && !name.equals(KINDS)) {
                        changed = true;
                        super.visitMethodInsn(Opcodes.INVOKESTATIC, KINDS, "permitted", PERMITTED, false);
                    } else if (owner.equals(RECORDS) && ASKED.contains(call) && !OWN.contains(name)) {
                        changed = true;
                        super.visitMethodInsn(operation, WRITTEN, call, shape, face);
                    } else if (StreamCall.understands(name, owner, call, shape)) {
                        changed = true;
                        StreamCall.write(mv, owner, call, shape);
                    } else {
                        super.visitMethodInsn(operation, owner, call, shape, face);
                    }
                }

                @Override
                public void visitInvokeDynamicInsn(String call, String shape, Handle linker, Object... constants) {
                    if (linker.getName().equals("metafactory") && PlainLambda.understands(name, constants)) {
                        lambda(this, call, shape, constants);
                    } else if (linker.getOwner().equals("java/lang/runtime/ObjectMethods")) {
                        changed = true;
                        new PlainRecord(name, constants).write(mv, call);
                    } else {
                        super.visitInvokeDynamicInsn(call, shape, linker, constants);
                    }
                }
            };
        }

        /** Lambdas of Java's own faces share a class; one of ours could have methods beside that another stands for. */
        private void lambda(MethodVisitor method, String call, String shape, Object... constants) {
            changed = true;
            PlainLambda lambda = new PlainLambda(name, call, shape, constants);
            String group = lambda.face().startsWith("java/") ? "" : lambda.face();
            lambdas.computeIfAbsent(group, any -> new PlainLambdas(name + "$$" + (lambdas.size() + 1), host))
                    .add(lambda, method);
        }
    }
}
