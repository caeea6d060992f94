package org.tiermark.read;

import java.util.Optional;

/** Makes a value of one type from a node. */
interface Reading {
    /** The value; empty where it cannot be had, which is then reported. */
    Optional<?> read(Node node, Spot spot);
}
