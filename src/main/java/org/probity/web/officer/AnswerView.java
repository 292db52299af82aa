package org.probity.web.officer;

import java.util.Map;

/**
 * A part of the answers.
 *
 * @param heading what was asked
 * @param number which one of several, from 1; 0 where there is one only
 * @param texts label to text
 */
public record AnswerView(String heading, int number, Map<String, String> texts) {}
