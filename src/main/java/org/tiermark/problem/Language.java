package org.tiermark.problem;

/** A language sentences are made in. */
public enum Language {
    /** English. */
    EN,
    /** Simplified Chinese. */
    ZH
}
