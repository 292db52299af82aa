package org.probity.app.lists;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;

/** Which addresses may be fetched: https on its own port, of a host whose every address is public. */
final class FetchRules {
    private static final int HTTPS = 443;

    private final Names names;

    FetchRules(Names names) {
        this.names = names;
    }

    /** Finds the addresses of a host. */
    interface Names {
        InetAddress[] of(String host) throws UnknownHostException;
    }

    /** @throws ListsRefused when it may not be fetched */
    void check(URI address) {
        String host = address.getHost();
        if (!"https".equalsIgnoreCase(address.getScheme()) || host == null) {
            throw new ListsRefused(plain(address) + ": found this address. Expected one that begins with https://");
        }
        if (address.getRawUserInfo() != null || address.getPort() != -1 && address.getPort() != HTTPS) {
            throw new ListsRefused(plain(address) + ": found a user or a port in this address. Expected none.");
        }
        try {
            for (InetAddress one : names.of(host)) {
                if (!isPublic(one)) {
                    throw new ListsRefused(host + ": this host is inside a private network. Expected a public one.");
                }
            }
        } catch (UnknownHostException e) {
            throw new ListsRefused(host + ": nobody knows this host.\nMaybe there is no network; save the list"
                    + " yourself and import it.");
        }
    }

    /** Without the query, which may hold a token of the user's. */
    static String plain(URI address) {
        return address.getScheme() + "://" + address.getHost() + (address.getPath() == null ? "" : address.getPath());
    }

    static boolean isPublic(InetAddress address) {
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        byte[] bytes = address.getAddress();
        int first = bytes[0] & 0xFF;
        int second = bytes[1] & 0xFF;
        return address instanceof Inet6Address ? isPublic6(bytes, first) : isPublic4(first, second);
    }

    /** Not this network, shared address space, benchmarking, nor reserved: RFC 6890. */
    private static boolean isPublic4(int first, int second) {
        return first != 0
                && first < 240
                && !(first == 100 && second >= 64 && second < 128)
                && !(first == 192 && second == 0)
                && !(first == 198 && (second == 18 || second == 19));
    }

    /** Only global unicast, 2000::/3, and of it not the ways to wrap an IPv4 address: 2001::/32 and 2002::/16. */
    private static boolean isPublic6(byte[] bytes, int first) {
        boolean teredo = first == 0x20 && bytes[1] == 1 && bytes[2] == 0 && bytes[3] == 0;
        boolean sixToFour = first == 0x20 && bytes[1] == 2;
        return (first & 0xE0) == 0x20 && !teredo && !sixToFour;
    }
}
