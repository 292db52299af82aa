package org.probity.casebook.store;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.probity.casebook.Refused;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PostgresDatabaseTest {

    @Test
    void where_no_database_runs_it_is_said() {
        assertThatThrownBy(
                        () -> PostgresDatabase.open("jdbc:postgresql://127.0.0.1:1/probity?user=ama&password=geheim"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("cannot be reached")
                .hasMessageNotContaining("geheim");
    }

    /** Needs the environment's PROBITY_POSTGRES_URL. */
    @Test
    void a_wrong_password_is_said_and_how_to_give_the_right_one() {
        String url = System.getenv("PROBITY_POSTGRES_URL");
        Assumptions.assumeTrue(url != null && url.contains("password="), "PROBITY_POSTGRES_URL has no password");
        String wrong = url.replaceFirst("password=[^&]*", "password=geheim");

        assertThatThrownBy(() -> PostgresDatabase.open(wrong))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("does not let us in")
                .hasMessageContaining(".pgpass")
                .hasMessageNotContaining("geheim");
    }
}
