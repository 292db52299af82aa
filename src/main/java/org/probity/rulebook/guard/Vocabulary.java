package org.probity.rulebook.guard;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.probity.fact.Account;
import org.probity.fact.Address;
import org.probity.fact.Allegation;
import org.probity.fact.Amendment;
import org.probity.fact.Area;
import org.probity.fact.ArmedGroup;
import org.probity.fact.Award;
import org.probity.fact.Bid;
import org.probity.fact.BuyerShare;
import org.probity.fact.BuyerYear;
import org.probity.fact.Competition;
import org.probity.fact.Contract;
import org.probity.fact.Control;
import org.probity.fact.Declaration;
import org.probity.fact.Delivery;
import org.probity.fact.Disposal;
import org.probity.fact.Donation;
import org.probity.fact.EffectiveShare;
import org.probity.fact.Equipment;
import org.probity.fact.Fact;
import org.probity.fact.Finding;
import org.probity.fact.Gift;
import org.probity.fact.Hit;
import org.probity.fact.Identifier;
import org.probity.fact.IdentityDecision;
import org.probity.fact.Involvement;
import org.probity.fact.Kinship;
import org.probity.fact.KnownOwnership;
import org.probity.fact.Lease;
import org.probity.fact.Limits;
import org.probity.fact.ListAge;
import org.probity.fact.ListCard;
import org.probity.fact.ListedBoard;
import org.probity.fact.ListedShare;
import org.probity.fact.Listing;
import org.probity.fact.Mission;
import org.probity.fact.Mitigation;
import org.probity.fact.Official;
import org.probity.fact.OfficialCircle;
import org.probity.fact.OneOf;
import org.probity.fact.Ownership;
import org.probity.fact.OwnershipLoop;
import org.probity.fact.Party;
import org.probity.fact.PatronagePath;
import org.probity.fact.Payment;
import org.probity.fact.Post;
import org.probity.fact.ProbablySame;
import org.probity.fact.PublicPosition;
import org.probity.fact.Purchase;
import org.probity.fact.Rate;
import org.probity.fact.Relation;
import org.probity.fact.Role;
import org.probity.fact.SameParty;
import org.probity.fact.SharedKey;
import org.probity.fact.SharedTies;
import org.probity.fact.SignOff;
import org.probity.fact.Stage;
import org.probity.fact.Subcontract;
import org.probity.fact.Subject;
import org.probity.fact.Subordinates;
import org.probity.fact.Support;
import org.probity.fact.SupportItem;
import org.probity.fact.Tender;
import org.probity.fact.Trainee;
import org.probity.fact.Unit;
import org.probity.fact.Vendor;
import org.probity.fact.VendorSide;
import org.probity.fact.Vetting;
import org.probity.rulebook.syntax.Fields;

/** The facts a rule may name, and what may be asked of them. Nothing outside these lists can be named at all. */
final class Vocabulary {

    private static final String PACKAGE = Fact.class.getPackageName();

    /** Every fact, by name. A test holds it against the package. */
    private static final Map<String, Class<?>> FACTS = Stream.of(
                    Account.class,
                    Address.class,
                    Allegation.class,
                    Amendment.class,
                    Area.class,
                    ArmedGroup.class,
                    Award.class,
                    Bid.class,
                    BuyerShare.class,
                    BuyerYear.class,
                    Competition.class,
                    Contract.class,
                    Control.class,
                    Declaration.class,
                    Delivery.class,
                    Disposal.class,
                    Donation.class,
                    EffectiveShare.class,
                    Equipment.class,
                    Finding.class,
                    Gift.class,
                    Hit.class,
                    Identifier.class,
                    IdentityDecision.class,
                    Involvement.class,
                    Involvement.class,
                    Kinship.class,
                    KnownOwnership.class,
                    Lease.class,
                    Limits.class,
                    ListAge.class,
                    ListCard.class,
                    ListedBoard.class,
                    ListedShare.class,
                    Listing.class,
                    Mission.class,
                    Mitigation.class,
                    Official.class,
                    OfficialCircle.class,
                    Ownership.class,
                    OwnershipLoop.class,
                    Party.class,
                    PatronagePath.class,
                    Payment.class,
                    Post.class,
                    ProbablySame.class,
                    PublicPosition.class,
                    Purchase.class,
                    Rate.class,
                    Relation.class,
                    Role.class,
                    SameParty.class,
                    SharedKey.class,
                    SharedTies.class,
                    SignOff.class,
                    Stage.class,
                    Subcontract.class,
                    Subject.class,
                    Subordinates.class,
                    Support.class,
                    SupportItem.class,
                    Tender.class,
                    Trainee.class,
                    Unit.class,
                    Vendor.class,
                    VendorSide.class,
                    Vetting.class)
            .collect(Collectors.toMap(Class::getSimpleName, Function.identity(), (one, same) -> one, TreeMap::new));

    /** What the limits answer in a rule, with the unit a limit must have for it; blank where no limit is named. */
    static final Map<String, String> LIMIT_UNITS = Map.of(
            "count", "count",
            "days", "days",
            "amount", "USD",
            "percent", "percent",
            "ratio", "ratio",
            "numbers", "numbers",
            "text", "text",
            "table", "",
            "on", "");

    private static final Set<String> UNSAID = Set.of("origin", "origins", "toString", "hashCode", "equals");

    private static final Map<Class<?>, List<Method>> MEMBERS = new ConcurrentHashMap<>();

    private static final Map<Method, Kind> KINDS = new ConcurrentHashMap<>();

    private Vocabulary() {}

    static Optional<Class<?>> fact(String name) {
        return Optional.ofNullable(FACTS.get(name));
    }

    static Set<String> factNames() {
        return FACTS.keySet();
    }

    static boolean isFact(Class<?> type) {
        return FACTS.containsValue(type);
    }

    /** The accessors and methods of the type that a rule may use: the components first, in order. */
    static List<Method> members(Class<?> type) {
        return MEMBERS.computeIfAbsent(type, Vocabulary::readMembers);
    }

    static Optional<Method> member(Class<?> type, String name, int arguments) {
        return members(type).stream()
                .filter(method -> method.getName().equals(name) && method.getParameterCount() == arguments)
                .findFirst();
    }

    static List<String> memberNames(Class<?> type) {
        return members(type).stream().map(Method::getName).distinct().toList();
    }

    /** The members as messages list them; what is worked out with brackets. */
    static List<String> shownMembers(Class<?> type) {
        return members(type).stream()
                .map(method -> Fields.isField(method)
                        ? method.getName()
                        : method.getName() + (method.getParameterCount() == 0 ? "()" : "(…)"))
                .distinct()
                .toList();
    }

    /** What the member gives: a field with a fixed choice of words knows them. */
    static Kind kind(Method method) {
        return KINDS.computeIfAbsent(method, Vocabulary::readKind);
    }

    private static Kind readKind(Method method) {
        OneOf words = method.getAnnotation(OneOf.class);
        return Kind.of(method.getGenericReturnType(), words == null ? List.of() : List.of(words.value()));
    }

    private static List<Method> readMembers(Class<?> type) {
        if (!PACKAGE.equals(type.getPackageName())) {
            return List.of();
        }
        List<String> components = Fields.of(type);
        Comparator<Method> fieldsFirst = Comparator.comparingInt(method ->
                components.contains(method.getName()) ? components.indexOf(method.getName()) : components.size());
        return Stream.of(type.getMethods())
                .filter(method -> isSayable(type, method))
                .sorted(fieldsFirst.thenComparing(Method::getName).thenComparingInt(Method::getParameterCount))
                .toList();
    }

    private static boolean isSayable(Class<?> type, Method method) {
        return !Modifier.isStatic(method.getModifiers())
                && !method.isSynthetic()
                && method.getReturnType() != void.class
                && method.getDeclaringClass().getPackageName().equals(PACKAGE)
                && !UNSAID.contains(method.getName())
                && (type != Limits.class || LIMIT_UNITS.containsKey(method.getName()));
    }
}
