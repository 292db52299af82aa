package org.probity.web;

import java.io.InputStream;

/**
 * A file sent along with a form. Its bytes stay on disk until the reply is sent.
 *
 * @param field the form's field
 * @param name what the sender calls it: to be shown, never to be used as a path
 * @param size bytes
 * @param content reads it, once
 */
public record Upload(String field, String name, long size, InputStream content) {}
