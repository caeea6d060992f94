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

    Catalogue(Scheme scheme, List<String> kept) {
        this.kept = kept;
        for (Indicator indicator : scheme.indicators()) {
            if (indicator.formula().isEmpty()) {
                Quantity.of(indicator, scheme.tokens()).forEach(this::add);
            }
        }
        for (Attribute attribute : scheme.units().attributes()) {
            add(Quantity.of(attribute, scheme.tokens()));
        }
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
