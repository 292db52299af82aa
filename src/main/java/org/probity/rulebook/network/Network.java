package org.probity.rulebook.network;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.drools.core.impl.RuleBaseFactory;
import org.drools.model.Model;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionsPool;
import org.probity.fact.Dossier;
import org.probity.fact.Fact;
import org.probity.rulebook.plan.Plan;
import org.probity.rulebook.plan.Way;
import org.probity.rulebook.value.Desk;

/** The Drools network of some rules, with sessions kept for use again. Safe for threads. */
public final class Network implements AutoCloseable {

    /** Matches of one dossier that are read; a dossier with more says so. */
    public static final int MOST_MATCHES = 20_000;

    private final KieSessionsPool sessions;
    private final List<Way> ways;

    public Network(List<Plan> plans) {
        ModelImpl model = new ModelImpl();
        Map<String, Integer> indexNumbers = new HashMap<>();
        ways = plans.stream().flatMap(plan -> plan.ways().stream()).toList();
        for (Way way : ways) {
            model.addRule(WayModel.of(way, way.rule().key() + "#" + way.number(), indexNumbers));
        }
        KieBase base = KieBaseBuilder.createKieBaseFromModel(
                List.<Model>of(model), RuleBaseFactory.newKnowledgeBaseConfiguration());
        sessions = base.newKieSessionsPool(Runtime.getRuntime().availableProcessors());
    }

    /** What fits a dossier: at most {@link #MOST_MATCHES}, in no particular order. */
    public List<Match> matches(Dossier dossier) {
        Desk<Match> desk = new Desk<>(dossier.subject(), dossier.limits());
        Set<Class<?>> read = read(dossier, desk);
        if (read == null) {
            return desk.matches();
        }
        KieSession session = sessions.newKieSession();
        try {
            session.insert(desk);
            for (Fact fact : dossier.facts()) {
                if (read.contains(fact.getClass())) {
                    session.insert(fact);
                }
            }
            session.fireAllRules(MOST_MATCHES);
        } finally {
            session.dispose();
        }
        return desk.matches();
    }

    /** The records named by rules that can fit, having the facts they require; null when none can. */
    private @Nullable Set<Class<?>> read(Dossier dossier, Desk<?> desk) {
        Set<Class<?>> present = new HashSet<>();
        for (Fact fact : dossier.facts()) {
            present.add(fact.getClass());
        }
        Set<Class<?>> read = null;
        for (Way way : ways) {
            if (way.canFit(present, desk)) {
                read = read == null ? new HashSet<>() : read;
                read.addAll(way.types());
            }
        }
        return read;
    }

    @Override
    public void close() {
        sessions.shutdown();
    }
}
