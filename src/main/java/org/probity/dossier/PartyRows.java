package org.probity.dossier;

import org.probity.fact.Account;
import org.probity.fact.Address;
import org.probity.fact.Declaration;
import org.probity.fact.Identifier;
import org.probity.fact.Official;
import org.probity.fact.Ownership;
import org.probity.fact.Post;
import org.probity.fact.ProbablySame;
import org.probity.fact.Register;
import org.probity.fact.Relation;
import org.probity.fact.Role;
import org.probity.fact.SameParty;
import org.probity.fact.Vendor;
import org.probity.graph.RowsBy;

/** What the files say of parties: who they are, what they own, do and hold, and whom they know. Immutable; safe for threads. */
final class PartyRows {

    final RowsBy<Vendor> vendors;
    final RowsBy<Official> officials;
    final RowsBy<Identifier> identifiers;
    final RowsBy<Address> addresses;
    final RowsBy<Account> accounts;
    final RowsBy<Ownership> ownershipByOwner;
    final RowsBy<Ownership> ownershipByAsset;
    final RowsBy<Role> rolesByParty;
    final RowsBy<Role> rolesByOrg;
    final RowsBy<Role> rolesByRecruiter;
    final RowsBy<Role> rolesBySupervisor;
    final RowsBy<Role> rolesByRecommender;
    final RowsBy<Post> postsByHolder;
    final RowsBy<Post> postsByBody;
    final RowsBy<Post> postsByArea;
    final RowsBy<Post> postsByUnit;
    final RowsBy<Post> postsBySuperior;
    final RowsBy<Post> postsByAppointer;
    final RowsBy<Relation> relationsFrom;
    final RowsBy<Relation> relationsTo;
    final RowsBy<Declaration> declarations;
    final RowsBy<SameParty> otherIds;
    final RowsBy<ProbablySame> likely;

    PartyRows(Register register) {
        vendors = RowsBy.of(register.all(Vendor.class), Vendor::id);
        officials = RowsBy.of(register.all(Official.class), Official::id);
        identifiers = RowsBy.of(register.all(Identifier.class), Identifier::partyId);
        addresses = RowsBy.of(register.all(Address.class), Address::partyId);
        accounts = RowsBy.of(register.all(Account.class), Account::partyId);
        ownershipByOwner = RowsBy.of(register.all(Ownership.class), Ownership::ownerId);
        ownershipByAsset = RowsBy.of(register.all(Ownership.class), Ownership::assetId);
        rolesByParty = RowsBy.of(register.all(Role.class), Role::partyId);
        rolesByOrg = RowsBy.of(register.all(Role.class), Role::orgId);
        rolesByRecruiter = RowsBy.of(register.all(Role.class), Role::recruitedById);
        rolesBySupervisor = RowsBy.of(register.all(Role.class), Role::supervisorId);
        rolesByRecommender = RowsBy.of(register.all(Role.class), Role::recommendedById);
        postsByHolder = RowsBy.of(register.all(Post.class), Post::holderId);
        postsByBody = RowsBy.of(register.all(Post.class), Post::bodyId);
        postsByArea = RowsBy.of(register.all(Post.class), Post::area);
        postsByUnit = RowsBy.of(register.all(Post.class), Post::unitId);
        postsBySuperior = RowsBy.of(register.all(Post.class), Post::reportsToId);
        postsByAppointer = RowsBy.of(register.all(Post.class), Post::appointedById);
        relationsFrom = RowsBy.of(register.all(Relation.class), Relation::fromId);
        relationsTo = RowsBy.of(register.all(Relation.class), Relation::toId);
        declarations = RowsBy.of(register.all(Declaration.class), Declaration::personId);
        otherIds = RowsBy.of(register.all(SameParty.class), SameParty::partyId);
        likely = RowsBy.of(register.all(ProbablySame.class), ProbablySame::partyId);
    }

    /** The rows before, and more. */
    PartyRows(PartyRows before, Register more) {
        vendors = before.vendors.with(more.all(Vendor.class));
        officials = before.officials.with(more.all(Official.class));
        identifiers = before.identifiers.with(more.all(Identifier.class));
        addresses = before.addresses.with(more.all(Address.class));
        accounts = before.accounts.with(more.all(Account.class));
        ownershipByOwner = before.ownershipByOwner.with(more.all(Ownership.class));
        ownershipByAsset = before.ownershipByAsset.with(more.all(Ownership.class));
        rolesByParty = before.rolesByParty.with(more.all(Role.class));
        rolesByOrg = before.rolesByOrg.with(more.all(Role.class));
        rolesByRecruiter = before.rolesByRecruiter.with(more.all(Role.class));
        rolesBySupervisor = before.rolesBySupervisor.with(more.all(Role.class));
        rolesByRecommender = before.rolesByRecommender.with(more.all(Role.class));
        postsByHolder = before.postsByHolder.with(more.all(Post.class));
        postsByBody = before.postsByBody.with(more.all(Post.class));
        postsByArea = before.postsByArea.with(more.all(Post.class));
        postsByUnit = before.postsByUnit.with(more.all(Post.class));
        postsBySuperior = before.postsBySuperior.with(more.all(Post.class));
        postsByAppointer = before.postsByAppointer.with(more.all(Post.class));
        relationsFrom = before.relationsFrom.with(more.all(Relation.class));
        relationsTo = before.relationsTo.with(more.all(Relation.class));
        declarations = before.declarations.with(more.all(Declaration.class));
        otherIds = before.otherIds.with(more.all(SameParty.class));
        likely = before.likely.with(more.all(ProbablySame.class));
    }
}
