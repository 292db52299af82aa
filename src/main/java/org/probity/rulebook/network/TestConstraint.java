package org.probity.rulebook.network;

import org.drools.model.Constraint;
import org.drools.model.Index;
import org.drools.model.Variable;
import org.drools.model.constraints.AbstractSingleConstraint;
import org.drools.model.functions.Predicate1;
import org.drools.model.functions.Predicate2;
import org.drools.model.functions.Predicate3;
import org.drools.model.functions.Predicate4;
import org.drools.model.functions.Predicate5;
import org.drools.model.functions.PredicateInformation;
import org.drools.model.functions.PredicateN;
import org.drools.model.impl.ModelComponent;
import org.probity.rulebook.value.Trial;
import org.probity.rulebook.value.Truth;

/**
 * A test as Drools calls it: with the values of its variables, the pattern's own first. Holds only when it is true.
 * Drools shares a node between constraints of one text, so the text must say everything the test depends on.
 */
final class TestConstraint extends AbstractSingleConstraint {

    private final Trial trial;
    private final Variable<?>[] variables;

    TestConstraint(String text, Trial trial, Variable<?>... variables) {
        super(text, new PredicateInformation(text, "rule", "rules"));
        this.trial = trial;
        this.variables = variables;
    }

    TestConstraint indexed(Index<?, ?> index) {
        setIndex(index);
        return this;
    }

    private boolean holds(Object... row) {
        return trial.of(row) == Truth.TRUE;
    }

    @Override
    public Variable<?>[] getVariables() {
        return variables;
    }

    @Override
    public PredicateN getPredicate() {
        return this::holds;
    }

    @Override
    public Predicate1<Object> getPredicate1() {
        return this::holds;
    }

    @Override
    public Predicate2<Object, Object> getPredicate2() {
        return this::holds;
    }

    @Override
    public Predicate3<Object, Object, Object> getPredicate3() {
        return this::holds;
    }

    @Override
    public Predicate4<Object, Object, Object, Object> getPredicate4() {
        return this::holds;
    }

    @Override
    public Predicate5<Object, Object, Object, Object, Object> getPredicate5() {
        return this::holds;
    }

    @Override
    public Constraint negate() {
        throw new UnsupportedOperationException("Rules negate whole conditions");
    }

    @Override
    public Constraint replaceVariable(Variable replaced, Variable by) {
        Variable<?>[] changed = variables.clone();
        for (int i = 0; i < changed.length; i++) {
            changed[i] = changed[i] == replaced ? by : changed[i];
        }
        return new TestConstraint(getExprId(), trial, changed).indexed(getIndex());
    }

    @Override
    public boolean isEqualTo(ModelComponent other) {
        return other instanceof TestConstraint constraint
                && constraint.getExprId().equals(getExprId());
    }
}
