package org.probity.fact;

/** A fact worked out from others, once per run or dossier. Its origins are the rows it was made from. */
public interface DerivedFact extends Fact {}
