package org.probity.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.SplittableRandom;

/**
 * Writes the files of an invented mission: n vendors, 10 n contracts, 10 n payments, and owners, officials, relations,
 * tenders and bids to match. Some buyers, vendors and agents are very large, as in real life. The same seed gives the
 * same bytes.
 */
public final class PortfolioGenerator {

    private static final LocalDate FIRST_DAY = LocalDate.of(2022, 1, 1);
    private static final int DAYS = 1_600;
    private static final String[] METHODS = {"open", "open", "open", "selective", "limited", "direct"};
    private static final String[] CATEGORIES = {"works", "goods", "services", "fuel", "rations"};
    private static final String[] SIGNING = {"requisitioner", "evaluator", "approver", "receiver"};
    private static final String[] KIN = {"husband", "wife", "son", "brother", "cousin", "friend", "business partner"};
    private static final String[] SYLLABLES = {
        "ba", "do", "ka", "li", "mo", "na", "pe", "ri", "sa", "to", "vu", "ze", "mar", "tin", "gor", "dan", "lek", "ban"
    };

    private final int vendors;
    private final Path folder;
    private final SplittableRandom random;

    public PortfolioGenerator(int vendors, Path folder, long seed) {
        this.vendors = vendors;
        this.folder = folder;
        this.random = new SplittableRandom(seed);
    }

    /** Writes every file; the folder is made when it does not exist. */
    public void write() throws IOException {
        Files.createDirectories(folder);
        file("mission", "code,name,as_of,base_currency", 1, row -> "GEN,Generated,2026-06-01,USD");
        file(
                "vendors",
                "id,name,kind,country,registration_number,incorporated_on,phones,emails,address,account",
                vendors,
                this::vendor);
        file("officials", "id,name,body_id,title,country", officials(), this::official);
        file("parties", "id,name,kind,country", persons() + buyers(), this::party);
        file("posts", "holder_id,body_id,kind,powers,from", officials(), this::post);
        file("ownership", "owner_id,asset_id,share", vendors * 3 / 2, this::ownership);
        file("roles", "party_id,org_id,kind,from", vendors * 2, this::role);
        file("relations", "from_id,to_id,kind", officials() * 3, this::relation);
        file("listings", "id,list,type,name,identifiers", Math.max(10, vendors / 50), this::listing);
        file(
                "tenders",
                "id,buyer_id,method,category,estimate,currency,published_on,deadline,status",
                tenders(),
                this::tender);
        file("bids", "id,tender_id,bidder_id,amount,currency,submitted_at,status", tenders() * 3, this::bid);
        file(
                "contracts",
                "id,vendor_id,tender_id,buyer_id,title,category,amount,currency,signed_on,status",
                vendors * 10,
                this::contract);
        file("sign_offs", "id,tender_id,contract_id,official_id,role,signed_on", vendors * 4, this::signOff);
        file("amendments", "id,contract_id,amended_on,delta,currency,approver_id", vendors, this::amendment);
        file(
                "payments",
                "id,payer_id,payee_id,amount,currency,paid_on,purpose,contract_id",
                vendors * 10,
                this::payment);
    }

    private interface Line {
        String of(int row);
    }

    private void file(String name, String header, int rows, Line line) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(folder.resolve(name + ".csv"), StandardCharsets.UTF_8)) {
            out.write(header);
            out.write('\n');
            for (int row = 0; row < rows; row++) {
                out.write(line.of(row));
                out.write('\n');
            }
        }
    }

    private int officials() {
        return Math.max(20, vendors / 20);
    }

    private int buyers() {
        return Math.max(3, vendors / 400);
    }

    private int persons() {
        return vendors * 2;
    }

    private int tenders() {
        return vendors * 4;
    }

    /** Small numbers often, large ones seldom: a few vendors and buyers have very much of everything. */
    private int skewed(int bound) {
        double share = random.nextDouble();
        return (int) (share * share * share * bound);
    }

    private String vendorId() {
        return "V" + (random.nextInt(10) == 0 ? skewed(vendors) : random.nextInt(vendors));
    }

    private String personId() {
        return "P" + random.nextInt(persons());
    }

    private String officialId() {
        return "O" + skewed(officials());
    }

    private String buyerId(int matter) {
        double share = new SplittableRandom(matter).nextDouble();
        return "B" + (int) (share * share * buyers());
    }

    private String day() {
        return FIRST_DAY.plusDays(random.nextInt(DAYS)).toString();
    }

    private String pick(String[] words) {
        return words[random.nextInt(words.length)];
    }

    private String word() {
        StringBuilder word = new StringBuilder();
        for (int part = 2 + random.nextInt(2); part > 0; part--) {
            word.append(pick(SYLLABLES));
        }
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private String amount() {
        return 500 + skewed(500_000) + "." + (10 + random.nextInt(90));
    }

    private String vendor(int row) {
        String phone = random.nextInt(200) == 0 ? "+38344100" + (100 + random.nextInt(20)) : "+383441" + (10_000 + row);
        String street = random.nextInt(50) == 0 ? "1 Agent Street" : (1 + row % 300) + " " + word() + " Street";
        return String.join(
                ",",
                "V" + row,
                word() + " " + word() + " Ltd",
                "company",
                "XX",
                "R" + row,
                day(),
                phone,
                "info@v" + row + ".example",
                "\"" + street + ", " + word() + "\"",
                "XX" + (1_000_000 + row));
    }

    private String official(int row) {
        return String.join(",", "O" + row, word() + " " + word(), buyerId(row), "officer", "XX");
    }

    private String party(int row) {
        return row < persons()
                ? "P" + row + "," + word() + " " + word() + ",person,XX"
                : "B" + (row - persons()) + ",Agency " + (row - persons()) + ",public body,XX";
    }

    private String post(int row) {
        String powers = random.nextInt(10) == 0 ? "procurement" : "";
        return String.join(",", "O" + row, buyerId(row), "public", powers, "2020-01-01");
    }

    /** Each vendor has an owner; every second has another, who may be a vendor itself. */
    private String ownership(int row) {
        if (row < vendors) {
            String owner = random.nextInt(100) == 0 ? "P" + skewed(50) : personId();
            return owner + ",V" + row + "," + (30 + random.nextInt(31));
        }
        String owner = random.nextInt(3) == 0 ? vendorId() : personId();
        return owner + ",V" + (row - vendors) * 2 + "," + (10 + random.nextInt(31));
    }

    private String role(int row) {
        String party = random.nextInt(50) == 0 ? "P" + skewed(20) : personId();
        String kind = row < vendors ? "director" : random.nextInt(4) == 0 ? "agent" : "employee";
        return String.join(",", party, "V" + row % vendors, kind, day());
    }

    private String relation(int row) {
        return String.join(",", "O" + row % officials(), personId(), pick(KIN));
    }

    private String listing(int row) {
        boolean sure = random.nextInt(2) == 0;
        String number = sure ? "registration:R" + random.nextInt(vendors) : "";
        String type = random.nextInt(2) == 0 ? "sanction" : "debarment";
        return String.join(",", "L" + row, "GEN", type, word() + " " + word(), number);
    }

    private String tender(int row) {
        LocalDate published = FIRST_DAY.plusDays(Math.floorMod(row * 7L, DAYS));
        return String.join(
                ",",
                "T" + row,
                buyerId(row),
                pick(METHODS),
                pick(CATEGORIES),
                amount(),
                "USD",
                published.toString(),
                published.plusDays(10 + random.nextInt(30)).toString(),
                "complete");
    }

    private String bid(int row) {
        int tender = row / 3;
        LocalDate published = FIRST_DAY.plusDays(Math.floorMod(tender * 7L, DAYS));
        String bidder = row % 3 == 0 ? "V" + winner(tender) : vendorId();
        String status = row % 3 == 0 || random.nextInt(4) > 0 ? "valid" : "disqualified";
        return String.join(
                ",",
                "D" + row,
                "T" + tender,
                bidder,
                amount(),
                "USD",
                published.plusDays(random.nextInt(10)).toString(),
                status);
    }

    private int winner(int tender) {
        return (int) Math.floorMod(tender * 2_654_435_761L, vendors);
    }

    /** The first contracts come from tenders, one each; the others were given without. */
    private String contract(int row) {
        boolean tendered = row < tenders();
        String vendor = tendered ? "V" + winner(row) : "V" + contractor(row);
        LocalDate signed = FIRST_DAY.plusDays(Math.floorMod(row * 7L, DAYS) + 60);
        return String.join(
                ",",
                "C" + row,
                vendor,
                tendered ? "T" + row : "",
                buyerId(row),
                "Supply " + row,
                pick(CATEGORIES),
                amount(),
                "USD",
                signed.toString(),
                "active");
    }

    private int contractor(int row) {
        SplittableRandom own = new SplittableRandom(row);
        double share = own.nextDouble();
        return own.nextInt(10) == 0 ? (int) (share * share * share * vendors) : own.nextInt(vendors);
    }

    private String signOff(int row) {
        boolean onTender = random.nextInt(2) == 0;
        String tender = onTender ? "T" + random.nextInt(tenders()) : "";
        String contract = onTender ? "" : "C" + random.nextInt(vendors * 10);
        return String.join(",", "S" + row, tender, contract, officialId(), pick(SIGNING), day());
    }

    private String amendment(int row) {
        return String.join(",", "A" + row, "C" + random.nextInt(vendors * 10), day(), amount(), "USD", officialId());
    }

    /** Nine of ten payments settle a contract; the rest go to or come from somebody else. */
    private String payment(int row) {
        if (random.nextInt(10) > 0) {
            int contract = random.nextInt(vendors * 10);
            String vendor = contract < tenders() ? "V" + winner(contract) : "V" + contractor(contract);
            return String.join(
                    ",", "M" + row, buyerId(contract), vendor, amount(), "USD", day(), "invoice", "C" + contract);
        }
        String payee = random.nextInt(20) == 0 ? officialId() : personId();
        return String.join(",", "M" + row, vendorId(), payee, amount(), "USD", day(), "services", "");
    }
}
