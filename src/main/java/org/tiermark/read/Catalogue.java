package org.tiermark.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tiermark.expression.Name;
import org.tiermark.scheme.Attribute;
import org.tiermark.scheme.Indicator;
import org.tiermark.scheme.Item;
import org.tiermark.scheme.Scheme;

/**
 * What a scheme can read: its indicators that are not derived, and its attributes, by what their columns are called.
 */
final class Catalogue {
    private final List<Quantity> quantities = new ArrayList<>();
    private final Map<String, Quantity> byHeader = new HashMap<>();
    private final List<String> kept;
    private final Set<String> used = new LinkedHashSet<>();

    private Catalogue(List<String> kept) {
        this.kept = kept;
    }

    /** What files of figures can hold, besides columns that are kept as they are. */
    static Catalogue of(Scheme scheme, List<String> kept) {
        Catalogue catalogue = new Catalogue(kept);
        for (Indicator indicator : scheme.indicators()) {
            if (indicator.formula().isEmpty() && !indicator.isOfRows()) {
                Quantity.of(indicator, scheme.tokens()).forEach(catalogue::add);
            }
        }
        for (Attribute attribute : scheme.units().attributes()) {
            catalogue.add(Quantity.of(attribute, scheme.tokens()));
        }
        catalogue.use(scheme);
        return catalogue;
    }

    /** What files of rows by a name can hold: their columns, and what rows are told apart by. */
    static Catalogue ofRows(Scheme scheme, String name) {
        List<Indicator> own = scheme.indicators().stream()
                .filter(indicator -> indicator.rows().equals(name))
                .toList();
        List<String> ids =
                own.stream().filter(Indicator::isOfRows).map(Indicator::id).toList();
        Catalogue catalogue = new Catalogue(own.stream()
                .map(Indicator::once)
                .flatMap(Optional::stream)
                .filter(once -> !ids.contains(once))
                .distinct()
                .toList());
        own.stream()
                .filter(Indicator::isOfRows)
                .forEach(column -> Quantity.of(column, scheme.tokens()).forEach(catalogue::add));
        catalogue.use(scheme);
        return catalogue;
    }

    private void use(Scheme scheme) {
        for (Name name : Mentions.in(scheme)) {
            used.add(name.of());
        }
        scheme.items()
                .map(Item::indicator)
                .flatMap(Optional::stream)
                .map(Indicator::id)
                .forEach(used::add);
        scheme.indicators().stream()
                .flatMap(indicator -> Mentions.in(indicator.formula()).stream())
                .forEach(name -> used.add(name.of()));
        scheme.indicators().stream()
                .filter(indicator -> used.contains(indicator.id()))
                .forEach(indicator -> used.addAll(indicator.figures()));
    }

    private void add(Quantity quantity) {
        quantities.add(quantity);
        for (String header : quantity.headers()) {
            byHeader.putIfAbsent(Headers.plain(header), quantity);
            if (!quantity.measure().isEmpty()) {
                byHeader.putIfAbsent(Headers.plain(header + "(" + quantity.measure() + ")"), quantity);
            }
        }
    }

    /** The quantity of a column: by id, name or alias, also with its measure in brackets behind. */
    Optional<Quantity> find(String header) {
        Quantity known = byHeader.get(Headers.plain(header));
        if (known == null && kept.contains(header)) {
            return Optional.of(Quantity.kept(header));
        }
        return Optional.ofNullable(known);
    }

    /** All headers that would be known, for hints. */
    List<String> headers() {
        return quantities.stream()
                .flatMap(quantity -> quantity.headers().stream())
                .toList();
    }

    /** What the scheme asks for, in file order. */
    Stream<Quantity> wanted() {
        return quantities.stream().filter(quantity -> used.contains(quantity.id()));
    }

    List<Quantity> all() {
        return quantities;
    }

    List<String> kept() {
        return kept;
    }
}
