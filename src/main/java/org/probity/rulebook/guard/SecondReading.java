package org.probity.rulebook.guard;

import java.util.List;

import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.kie.internal.builder.conf.LanguageLevelOption;
import org.probity.rulebook.syntax.Rule;

/**
 * Reads a sound file once more, with Drools' own parser, and compares. It only parses: nothing is compiled. So a file
 * that is let through is a Drools rule file to every other tool as well, and two readers agree on what is in it.
 */
final class SecondReading {

    private SecondReading() {}

    /** Complains when Drools reads something else in the file than the given rules. */
    static void compare(String text, List<Rule> rules, Page page) {
        DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
        try {
            PackageDescr read = parser.parse(false, text);
            if (parser.hasErrors() || read == null) {
                page.complain(
                        parser.getErrors().isEmpty()
                                ? 0
                                : Math.max(0, parser.getErrors().get(0).getLines()[0]),
                        "Drools' own reader does not understand this line, though ours does. Write it more simply.");
            } else if (!holdsOnly(read, rules)) {
                page.complain(0, "Drools' own reader finds other things in this file than ours. Write it more simply.");
            }
        } catch (DroolsParserException e) {
            page.complain(0, "Drools' own reader cannot read this file, though ours does. Write it more simply.");
        }
    }

    private static boolean holdsOnly(PackageDescr read, List<Rule> rules) {
        List<String> names = read.getRules().stream().map(RuleDescr::getName).toList();
        return names.equals(rules.stream().map(Rule::name).toList())
                && read.getFunctions().isEmpty()
                && read.getFunctionImports().isEmpty()
                && read.getAccumulateImports().isEmpty()
                && read.getTypeDeclarations().isEmpty()
                && read.getEnumDeclarations().isEmpty()
                && read.getWindowDeclarations().isEmpty()
                && read.getEntryPointDeclarations().isEmpty()
                && read.getAttributes().isEmpty()
                && read.getRules().stream().allMatch(SecondReading::isPlain);
    }

    private static boolean isPlain(RuleDescr rule) {
        return rule.getAttributes().isEmpty()
                && rule.getParentName() == null
                && rule.getNamedConsequences().isEmpty();
    }
}
