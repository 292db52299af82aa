package org.probity.web;

/**
 * One line of the route table.
 *
 * @param method how it is asked for
 * @param path where, with names in braces, such as "/s/{id}"
 * @param access who may
 * @param action what is done
 */
public record Route(Method method, String path, Access access, Action action) {

    /** How a route is asked for. Only GET leaves everything as it is. */
    public enum Method {
        GET,
        POST,
        DELETE
    }

    /** What a route does: a visit comes in, a reply goes out. */
    @FunctionalInterface
    public interface Action {
        Reply reply(Visit visit) throws Exception;
    }

    public static Route get(String path, Access access, Action action) {
        return new Route(Method.GET, path, access, action);
    }

    public static Route post(String path, Access access, Action action) {
        return new Route(Method.POST, path, access, action);
    }

    public static Route delete(String path, Access access, Action action) {
        return new Route(Method.DELETE, path, access, action);
    }
}
