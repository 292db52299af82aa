package org.probity.pages;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.javadoc.Javadoc;
import com.github.javaparser.javadoc.JavadocBlockTag;

/**
 * What the source of a fact says of it.
 *
 * @param name its simple name
 * @param meaning the sentence above it
 * @param components what each component means
 * @param methods its callable methods, as written and with what each gives
 */
record FactSource(String name, String meaning, Map<String, String> components, List<Method> methods) {

    /** A method a rule may call. */
    record Method(String call, String gives, String meaning) {}

    static Optional<FactSource> read(Path file) throws IOException {
        CompilationUnit unit = new JavaParser(
                        new ParserConfiguration().setLanguageLevel(ParserConfiguration.LanguageLevel.JAVA_17))
                .parse(Files.readString(file))
                .getResult()
                .orElseThrow();
        TypeDeclaration<?> type = unit.getType(0);
        Optional<Javadoc> javadoc = type.getJavadoc();
        return javadoc.map(
                doc -> new FactSource(type.getNameAsString(), sentence(doc), parameters(doc), methods(type)));
    }

    boolean isRecord() {
        return !components.isEmpty();
    }

    private static String sentence(Javadoc doc) {
        return oneLine(doc.getDescription().toText());
    }

    private static Map<String, String> parameters(Javadoc doc) {
        Map<String, String> meanings = new LinkedHashMap<>();
        for (JavadocBlockTag tag : doc.getBlockTags()) {
            tag.getName()
                    .ifPresent(
                            name -> meanings.put(name, oneLine(tag.getContent().toText())));
        }
        return meanings;
    }

    private static List<Method> methods(TypeDeclaration<?> type) {
        List<Method> methods = new ArrayList<>();
        for (MethodDeclaration method : type.getMethods()) {
            boolean callable = (method.isPublic() || method.isDefault()) && !method.isStatic();
            if (callable
                    && method.getJavadoc().isPresent()
                    && !method.getNameAsString().equals("toString")) {
                methods.add(new Method(
                        call(method),
                        method.getType().asString().replaceAll("@\\w+ ?", ""),
                        sentence(method.getJavadoc().get())));
            }
        }
        return methods;
    }

    private static String call(CallableDeclaration<?> method) {
        StringBuilder call = new StringBuilder(method.getNameAsString()).append('(');
        method.getParameters().forEach(parameter -> call.append(call.charAt(call.length() - 1) == '(' ? "" : ", ")
                .append(parameter.getNameAsString()));
        return call.append(')').toString();
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ")
                .replaceAll("\\{@(?:code|link) ([^}]*)}", "$1")
                .strip();
    }
}
