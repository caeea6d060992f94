package org.tiermark.model;

import java.math.BigDecimal;

/** Brings exact numbers back onto longs of one scale, where all of a lane fit. */
final class Compaction {
    private Compaction() {}

    /** The lane itself where it is compact already or cannot be. */
    static Lane of(Lane lane) {
        if (lane.form() != Lane.Form.EXACT) {
            return lane;
        }
        int scale = scale(lane);
        return scale < 0 ? lane : decimals(lane, scale);
    }

    /** The places the rows need; -1 where some need more than a long has. */
    private static int scale(Lane lane) {
        int most = 0;
        for (int i = 0, size = lane.size(); i < size; i++) {
            if (lane.present(i)) {
                int places = Decimals.places(lane.value(i).denominator());
                if (places < 0 || places > Decimals.MOST_PLACES) {
                    return -1;
                }
                most = Math.max(most, places);
            }
        }
        return most;
    }

    private static Lane decimals(Lane lane, int scale) {
        int mark = lane.pool().mark();
        Lane out = lane.fresh(Lane.Form.DECIMAL, scale);
        for (int i = 0, size = lane.size(); i < size; i++) {
            if (lane.present(i)) {
                BigDecimal decimal = lane.value(i).toDecimal().setScale(scale);
                if (decimal.unscaledValue().bitLength() >= Long.SIZE - 1) {
                    lane.pool().release(mark);
                    return lane;
                }
                out.set(i, decimal.unscaledValue().longValue());
            } else {
                out.absent(i, lane.state(i));
            }
        }
        out.tighten();
        return out.uniformAs(lane);
    }
}
