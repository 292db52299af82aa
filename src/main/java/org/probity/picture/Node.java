package org.probity.picture;

/**
 * Somebody or something in a picture.
 *
 * @param id what it is known by in the picture
 * @param shape what it stands for
 * @param caption what it is, in words
 * @param name its name, as the files have it
 * @param judged whether the finding is about it
 */
record Node(String id, Shape shape, String caption, String name, boolean judged) {}
