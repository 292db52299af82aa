package org.probity.picture;

/**
 * Somebody or something in a picture.
 *
 * @param id what it is known by in the picture
 * @param shape what it stands for
 * @param caption what it is, in words
 * @param name its name, as the files have it
 * @param detail a sum or a number that says more of it; blank for none
 * @param judged whether the finding is about it
 */
record Node(String id, Shape shape, String caption, String name, String detail, boolean judged) {}
