package org.probity.casebook.store;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

/** Pools of connections. */
final class Pools {

    private static final int WAIT_MILLIS = 10_000;

    private Pools() {}

    /** A pool that opens connections when they are first needed. Who waits longer than ten seconds for one is refused. */
    static HikariDataSource of(String name, DataSource source, int most) {
        HikariConfig config = new HikariConfig();
        config.setPoolName(name);
        config.setDataSource(source);
        config.setMaximumPoolSize(most);
        config.setMinimumIdle(0);
        config.setConnectionTimeout(WAIT_MILLIS);
        config.setInitializationFailTimeout(-1);
        return new HikariDataSource(config);
    }
}
