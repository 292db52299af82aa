package org.probity.dossier;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.probity.fact.ArmedGroup;
import org.probity.fact.Award;
import org.probity.fact.Bid;
import org.probity.fact.BuyerShare;
import org.probity.fact.BuyerYear;
import org.probity.fact.Competition;
import org.probity.fact.Contract;
import org.probity.fact.Dossier;
import org.probity.fact.EffectiveShare;
import org.probity.fact.Hit;
import org.probity.fact.Involvement;
import org.probity.fact.Kinship;
import org.probity.fact.OfficialCircle;
import org.probity.fact.PatronagePath;
import org.probity.fact.Payment;
import org.probity.fact.Post;
import org.probity.fact.Purchase;
import org.probity.fact.Role;
import org.probity.fact.SharedKey;
import org.probity.fact.SharedTies;
import org.probity.fact.SignOff;
import org.probity.fact.Stage;
import org.probity.fact.Subject;
import org.probity.fact.Subordinates;
import org.probity.fact.SupportItem;
import org.probity.fact.Tender;
import org.probity.fact.Vendor;
import org.probity.fact.VendorSide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.probity.dossier.Case.all;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DossiersTest {

    /** A road tender: V1 wins, V2 loses; O1 approves; the agency A1 buys. */
    private static Case roadTender() {
        return new Case()
                .given("vendors", "id=V1 | name=Acme Roads | kind=company", "id=V2 | name=Best Roads | kind=company")
                .given("officials", "id=O1 | name=Ana | body_id=A1")
                .given("parties", "id=A1 | name=Roads Agency | kind=public body", "id=P1 | name=Pal | kind=person")
                .given(
                        "tenders",
                        "id=T1 | buyer_id=A1 | category=works | published_on=2026-01-05 | evaluated_on=2026-02-10")
                .given(
                        "bids",
                        "id=B1 | tender_id=T1 | bidder_id=V1 | status=valid",
                        "id=B2 | tender_id=T1 | bidder_id=V2 | status=disqualified")
                .given(
                        "awards",
                        "id=W1 | tender_id=T1 | vendor_id=V1 | amount=900 | currency=USD | awarded_on=2026-02-20")
                .given(
                        "contracts",
                        "id=C1 | vendor_id=V1 | tender_id=T1 | amount=1000 | currency=USD | signed_on=2026-03-01",
                        "id=C2 | vendor_id=V2 | buyer_id=A1 | amount=3000 | currency=USD | signed_on=2026-03-02")
                .given("sign_offs", "id=S1 | tender_id=T1 | official_id=O1 | role=approver | signed_on=2026-02-15");
    }

    @Test
    void every_vendor_official_unit_and_buyer_is_a_subject() {
        Case story = roadTender().given("units", "id=U1 | name=Border Police");

        assertThat(story.dossiers().subjects())
                .extracting(subject -> subject.kind() + " " + subject.id())
                .containsExactly("vendor V1", "vendor V2", "official O1", "unit U1", "buyer A1");
    }

    @Test
    void a_vendor_sees_the_tenders_it_took_part_in_with_all_who_did() {
        Dossier loser = roadTender().dossier("vendor", "V2");

        assertThat(all(loser, Tender.class)).extracting(Tender::id).containsExactly("T1");
        assertThat(all(loser, Bid.class)).extracting(Bid::id).containsExactly("B1", "B2");
        assertThat(all(loser, Award.class)).extracting(Award::id).containsExactly("W1");
        assertThat(all(loser, Contract.class)).extracting(Contract::id).containsExactly("C2", "C1");
        assertThat(all(loser, SignOff.class)).extracting(SignOff::id).containsExactly("S1");
        assertThat(all(loser, Vendor.class)).extracting(Vendor::id).contains("V1", "V2");
        assertThat(all(loser, Involvement.class))
                .extracting(one -> one.officialId() + " " + one.matterId())
                .containsExactly("O1 T1");
    }

    @Test
    void bids_are_counted_by_bidder_and_by_what_became_of_them() {
        Competition competition =
                all(roadTender().dossier("vendor", "V1"), Competition.class).get(0);

        assertThat(competition.counted()).isTrue();
        assertThat(competition.bidders()).isEqualTo(2);
        assertThat(competition.validBidders()).isEqualTo(1);
        assertThat(competition.disqualified()).isEqualTo(1);
    }

    @Test
    void without_bids_the_stated_number_is_taken_and_else_none_is_known() {
        Case story = new Case()
                .given("vendors", "id=V1 | name=Acme")
                .given("tenders", "id=T1 | buyer_id=A1 | bidders=3", "id=T2 | buyer_id=A1")
                .given("awards", "id=W1 | tender_id=T1 | vendor_id=V1", "id=W2 | tender_id=T2 | vendor_id=V1");

        assertThat(all(story.dossier("vendor", "V1"), Competition.class))
                .extracting(one -> one.tenderId() + " " + one.bidders() + " " + one.counted())
                .containsExactly("T1 3 false", "T2 null false");
    }

    @Test
    void invited_and_withdrawn_bids_are_no_competition() {
        Case story = new Case()
                .given("vendors", "id=V1 | name=Acme")
                .given("tenders", "id=T1 | buyer_id=A1")
                .given(
                        "bids",
                        "id=1 | tender_id=T1 | bidder_id=V1",
                        "id=2 | tender_id=T1 | bidder_id=V2 | status=invited",
                        "id=3 | tender_id=T1 | bidder_id=V3 | status=withdrawn");

        assertThat(all(story.dossier("vendor", "V1"), Competition.class))
                .extracting(Competition::bidders)
                .containsExactly(1);
    }

    @Test
    void an_award_and_its_contract_are_one_purchase_decided_on_the_day_of_the_award() {
        List<Purchase> purchases = all(roadTender().dossier("vendor", "V1"), Purchase.class);

        assertThat(purchases).hasSize(1);
        assertThat(purchases.get(0).id()).isEqualTo("C1");
        assertThat(purchases.get(0).decidedOn()).isEqualTo("2026-02-20");
        assertThat(purchases.get(0).amountUsd()).isEqualByComparingTo("1000");
        assertThat(purchases.get(0).buyerName()).isEqualTo("Roads Agency");
        assertThat(purchases.get(0).category()).isEqualTo("works");
        assertThat(purchases.get(0).origins()).hasSize(2);
    }

    @Test
    void what_was_called_off_is_no_purchase() {
        Case story = new Case()
                .given("vendors", "id=V1 | name=Acme")
                .given("awards", "id=W1 | vendor_id=V1 | buyer_id=A1 | status=cancelled")
                .given("contracts", "id=C1 | vendor_id=V1 | buyer_id=A1 | status=cancelled");

        assertThat(all(story.dossier("vendor", "V1"), Purchase.class)).isEmpty();
    }

    @Test
    void totals_of_the_buyer_stand_in_the_vendors_dossier() {
        Dossier vendor = roadTender().dossier("vendor", "V1");

        BuyerYear year = all(vendor, BuyerYear.class).get(0);
        assertThat(year.purchases()).isEqualTo(2);
        assertThat(year.vendors()).isEqualTo(2);
        assertThat(year.amountUsd()).isEqualByComparingTo("4000");
        BuyerShare share = all(vendor, BuyerShare.class).get(0);
        assertThat(share.percent()).isEqualByComparingTo(new BigDecimal("25"));
        assertThat(share.purchases()).isEqualTo(1);
        assertThat(share.ofPurchases()).isEqualTo(2);
    }

    @Test
    void each_dated_moment_is_a_stage() {
        assertThat(all(roadTender().dossier("vendor", "V1"), Stage.class))
                .extracting(stage -> stage.kind() + " " + stage.on())
                .containsExactlyInAnyOrder(
                        "screening 2026-06-01",
                        "signature 2026-03-01",
                        "award 2026-02-20",
                        "notice 2026-01-05",
                        "evaluation 2026-02-10");
    }

    @Test
    void money_that_reaches_the_circle_of_the_one_who_signed_is_seen_with_the_path() {
        Dossier vendor = roadTender()
                .given("relations", "from_id=O1 | to_id=P1 | kind=husband")
                .given(
                        "payments",
                        "id=M1 | payer_id=V1 | payee_id=P1 | amount=50 | currency=USD | paid_on=2026-03-10",
                        "id=M2 | payer_id=V2 | payee_id=P1 | amount=50 | currency=USD | paid_on=2026-03-10")
                .dossier("vendor", "V1");

        assertThat(all(vendor, Payment.class)).extracting(Payment::id).containsExactly("M1");
        assertThat(all(vendor, OfficialCircle.class))
                .extracting(one -> one.memberId() + " " + one.link())
                .containsExactly("O1 official", "P1 husband");
        assertThat(all(vendor, Kinship.class)).extracting(Kinship::relativeId).containsExactly("P1");
    }

    @Test
    void the_vendors_side_is_itself_its_owners_and_those_who_act_for_it() {
        Case story = roadTender()
                .given("ownership", "owner_id=H | asset_id=V1 | share=60", "owner_id=P1 | asset_id=H | share=50")
                .given(
                        "roles",
                        "party_id=D | org_id=V1 | kind=director",
                        "party_id=OLD | org_id=V1 | kind=director | until=2020-01-01",
                        "party_id=G | org_id=V1 | kind=agent | until=2026-01-01",
                        "party_id=E | org_id=V1 | kind=employee");
        Dossier vendor = story.dossier("vendor", "V1");

        assertThat(all(vendor, VendorSide.class))
                .extracting(side -> side.partyId() + " " + side.link())
                .containsExactly("V1 itself", "H owner", "P1 owner", "D director", "G agent");
        assertThat(all(vendor, EffectiveShare.class))
                .extracting(share -> share.ownerId() + " " + share.percent())
                .containsExactly("H 60", "P1 30");
        assertThat(story.dossiers().connectedIds(story.dossiers().subjects().get(0)))
                .contains("H", "P1", "D", "G");
    }

    @Test
    void a_patron_with_power_over_the_buyer_is_found_without_a_signature() {
        Dossier vendor = roadTender()
                .given("posts", "holder_id=P1 | body_id=A1 | kind=public | powers=budget")
                .given("relations", "from_id=P1 | to_id=S1 | kind=son")
                .given("ownership", "owner_id=S1 | asset_id=V1 | share=100")
                .dossier("vendor", "V1");

        assertThat(all(vendor, PatronagePath.class))
                .filteredOn(path -> path.fromId().equals("P1") && path.toId().equals("V1"))
                .extracting(PatronagePath::link)
                .containsExactly("company of the son");
        assertThat(all(vendor, Post.class)).extracting(Post::holderId).contains("P1");
    }

    @Test
    void a_tie_to_an_armed_group_is_found_without_any_tender() {
        Dossier vendor = new Case()
                .given("vendors", "id=V1 | name=Acme")
                .given("parties", "id=G | name=Red Hand | kind=armed group")
                .given("posts", "holder_id=K | body_id=G | kind=armed group | powers=command")
                .given("ownership", "owner_id=K | asset_id=V1 | share=100")
                .dossier("vendor", "V1");

        assertThat(all(vendor, ArmedGroup.class))
                .extracting(group -> group.partyId() + " " + group.how())
                .containsExactlyInAnyOrder("G group", "K commander");
        assertThat(all(vendor, PatronagePath.class))
                .filteredOn(path -> path.toId().equals("V1"))
                .extracting(PatronagePath::link)
                .containsExactlyInAnyOrder("company of the commander", "company");
    }

    @Test
    void competing_bidders_are_seen_to_share_a_telephone_and_an_owner() {
        Dossier vendor = new Case()
                .given(
                        "vendors",
                        "id=V1 | name=A | phones=+41 44 668 18 00",
                        "id=V2 | name=B | phones=0041446681800",
                        "id=V3 | name=C | phones=0041446681800")
                .given("tenders", "id=T1 | buyer_id=A1")
                .given("bids", "id=1 | tender_id=T1 | bidder_id=V1", "id=2 | tender_id=T1 | bidder_id=V2")
                .given("ownership", "owner_id=P | asset_id=V1 | share=50", "owner_id=P | asset_id=V2 | share=30")
                .dossier("vendor", "V1");

        assertThat(all(vendor, SharedKey.class))
                .extracting(key -> key.kind() + " " + key.partyId() + " " + key.otherId())
                .contains("phone V1 V2", "phone V2 V1", "owner V1 V2")
                .doesNotContain("phone V1 V3");
        assertThat(all(vendor, SharedTies.class)).extracting(SharedTies::count).contains(2);
        assertThat(all(vendor, EffectiveShare.class))
                .extracting(share -> share.ownerId() + " " + share.assetId() + " " + share.percent())
                .contains("P V1 50", "P V2 30");
    }

    @Test
    void keys_shared_with_a_debarred_firm_count_though_it_is_gone() {
        Dossier vendor = new Case()
                .given("vendors", "id=NEW | name=Phoenix", "id=OLD | name=Ashes")
                .given("listings", "id=L1 | list=UN | type=debarment | party_id=OLD | name=Ashes")
                .given(
                        "roles",
                        "party_id=D | org_id=OLD | kind=director | until=2024-01-01",
                        "party_id=D | org_id=NEW | kind=director | from=2025-01-01")
                .dossier("vendor", "NEW");

        assertThat(all(vendor, SharedKey.class))
                .extracting(key -> key.kind() + " " + key.partyId() + " " + key.otherId())
                .contains("director NEW OLD");
        assertThat(all(vendor, Hit.class)).extracting(Hit::partyId).containsExactly("OLD");
    }

    @Test
    void an_official_sees_what_was_signed_for_whom_and_what_the_circle_received() {
        Dossier official = roadTender()
                .given("relations", "from_id=O1 | to_id=P1 | kind=husband")
                .given("payments", "id=M1 | payer_id=V1 | payee_id=P1 | amount=5 | currency=USD | paid_on=2026-03-10")
                .given("gifts", "id=G1 | giver_id=V2 | receiver_id=O1 | amount=5 | currency=USD")
                .dossier("official", "O1");

        assertThat(all(official, Involvement.class))
                .extracting(Involvement::vendorId)
                .containsExactlyInAnyOrder("V1", "V2");
        assertThat(all(official, Payment.class)).extracting(Payment::id).containsExactly("M1");
        assertThat(all(official, VendorSide.class))
                .extracting(VendorSide::vendorId)
                .contains("V1", "V2");
        assertThat(all(official, Contract.class)).extracting(Contract::id).contains("C1");
    }

    @Test
    void an_official_sees_payments_for_a_job() {
        Dossier official = new Case()
                .given("officials", "id=O1 | name=Ana")
                .given("roles", "party_id=H | org_id=A1 | kind=employee | from=2026-01-01 | recruited_by_id=O1")
                .given("relations", "from_id=H | to_id=F | kind=father")
                .given("payments", "id=M1 | payer_id=F | payee_id=O1 | amount=5 | currency=USD | paid_on=2026-01-10")
                .dossier("official", "O1");

        assertThat(all(official, Role.class)).extracting(Role::partyId).containsExactly("H");
        assertThat(all(official, Payment.class)).extracting(Payment::id).containsExactly("M1");
        assertThat(all(official, Kinship.class))
                .extracting(kin -> kin.personId() + " " + kin.relativeId())
                .contains("H F");
    }

    @Test
    void a_unit_sees_its_chain_of_command_and_the_money_in_it() {
        Dossier unit = new Case()
                .given("units", "id=U1 | name=Border Police")
                .given(
                        "posts",
                        "holder_id=CHIEF | unit_id=U1 | kind=police | powers=command",
                        "holder_id=A | unit_id=U1 | kind=police | reports_to_id=CHIEF",
                        "holder_id=B | unit_id=U1 | kind=police | reports_to_id=CHIEF",
                        "holder_id=C | unit_id=U1 | kind=police | reports_to_id=CHIEF | until=2020-01-01")
                .given(
                        "payments",
                        "id=M1 | payer_id=A | payee_id=CHIEF | amount=5 | currency=USD | paid_on=2026-01-10",
                        "id=M2 | payer_id=A | payee_id=SHOP | amount=5 | currency=USD | paid_on=2026-01-10")
                .given("support", "id=S1 | unit_id=U1 | items=forensics;radios | from=2026-01-01")
                .dossier("unit", "U1");

        assertThat(all(unit, Subordinates.class))
                .extracting(one -> one.superiorId() + " " + one.count())
                .containsExactly("CHIEF 2");
        assertThat(all(unit, Payment.class)).extracting(Payment::id).containsExactly("M1");
        assertThat(all(unit, SupportItem.class)).extracting(SupportItem::item).containsExactly("forensics", "radios");
    }

    @Test
    void a_buyer_sees_its_tenders_purchases_and_bidders() {
        Dossier buyer = roadTender().dossier("buyer", "A1");

        assertThat(all(buyer, Tender.class)).extracting(Tender::id).containsExactly("T1");
        assertThat(all(buyer, Purchase.class)).extracting(Purchase::id).containsExactlyInAnyOrder("C1", "C2");
        assertThat(all(buyer, BuyerShare.class)).hasSize(2);
        assertThat(all(buyer, Competition.class)).hasSize(1);
    }

    @Test
    void a_dossier_that_is_too_large_says_so() {
        Dossier whole = roadTender().dossier("vendor", "V1");
        Dossier cut = roadTender().limit("dossier.most-facts", "5").dossier("vendor", "V1");

        assertThat(whole.notRead()).isEmpty();
        assertThat(cut.facts()).isEqualTo(whole.facts().subList(0, 5));
        assertThat(cut.notRead()).hasValueSatisfying(words -> assertThat(words)
                .startsWith("The dossier holds 5 of at least ")
                .endsWith(" facts, the newest and nearest first; limit \"dossier.most-facts\"."));
    }

    @Test
    void every_fact_stands_once_and_a_dossier_is_the_same_every_time() {
        Case story = roadTender().given("relations", "from_id=O1 | to_id=V1 | kind=friend");
        Dossiers dossiers = story.dossiers();
        for (Subject subject : dossiers.subjects()) {
            Dossier dossier = dossiers.dossier(subject);
            assertThat(dossier.facts()).doesNotHaveDuplicates();
            assertThat(story.dossiers().dossier(subject).facts()).isEqualTo(dossier.facts());
        }
    }
}
