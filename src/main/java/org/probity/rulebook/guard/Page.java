package org.probity.rulebook.guard;

/**
 * The file being read, and where its problems go.
 *
 * @param path path below the rules folder
 * @param complaints where problems are gathered
 */
record Page(String path, Complaints complaints) {

    void complain(int line, String message) {
        complaints.add(path, line, message);
    }
}
