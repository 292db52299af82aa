package org.probity.web;

import java.net.InetAddress;
import java.net.UnknownHostException;

/**
 * How the site is served.
 *
 * @param host address to listen on
 * @param port port to listen on; 0 for any free one
 * @param isBehindProxy whether a proxy stands in front whose forwarding headers are believed
 * @param isDemo whether everything shown is invented
 */
public record WebSettings(String host, int port, boolean isBehindProxy, boolean isDemo) {

    /** Whether only this very machine can reach the site. */
    public boolean isLoopback() {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
