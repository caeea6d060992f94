package org.tiermark.oracle;

import java.io.Serializable;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The order of ids: by code points, runs of digits as numbers, so that u2 comes before u10. */
final class OracleOrder implements Comparator<String>, Serializable {
    private static final long serialVersionUID = 1L;
    private static final Pattern PART = Pattern.compile("[0-9]+|[^0-9]", Pattern.DOTALL);

    @Override
    public int compare(String left, String right) {
        List<String> a = parts(left);
        List<String> b = parts(right);
        for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
            int order = part(a.get(i), b.get(i));
            if (order != 0) {
                return order;
            }
        }
        return a.size() == b.size() ? left.compareTo(right) : Integer.compare(a.size(), b.size());
    }

    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        Matcher matcher = PART.matcher(text);
        while (matcher.find()) {
            parts.add(matcher.group());
        }
        return parts;
    }

    private static int part(String left, String right) {
        return isNumber(left) && isNumber(right)
                ? new BigInteger(left).compareTo(new BigInteger(right))
                : Integer.compare(left.codePointAt(0), right.codePointAt(0));
    }

    private static boolean isNumber(String part) {
        return part.charAt(0) >= '0' && part.charAt(0) <= '9';
    }
}
