"use strict";
// Everything works without this script. It moves the reader to what has to be put right.
document.getElementById("faults")?.focus();
