package org.probity.web.text;

/**
 * Words fit to be shown, and the language they are in.
 *
 * @param text the words; names in them cannot turn the words around them
 * @param language the reader's language, or English where that has no words for it
 */
public record Told(String text, Language language) {}
