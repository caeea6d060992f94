package org.tiermark.oracle;

/** The place of one of several equals in an order, by the name of a tie rule. */
final class OraclePlaces {
    private OraclePlaces() {}

    /**
     * Gives the place of one of {@code equal} members.
     *
     * @param better how many stand before them
     * @param distinct how many different amounts stand before them
     * @param equal how many share the amount, the one that is asked about included
     */
    static Fraction place(String ties, long better, long distinct, long equal) {
        return switch (ties) {
            case "competition" -> Fraction.of(better + 1);
            case "modified" -> Fraction.of(better + equal);
            case "dense" -> Fraction.of(distinct + 1);
            case "average" -> Fraction.of(2 * better + 1 + equal).over(Fraction.of(2));
            default -> throw new OracleException("no tie rule '%s' here".formatted(ties));
        };
    }
}
