package org.tiermark.write;

import java.util.HashMap;
import java.util.Map;
import org.tiermark.result.Account;
import org.tiermark.result.Result;

/** The accounts of a result, each made once while there are few units; of many, only those asked for. */
final class Books {
    /** With more units than this, what needs everybody's account is left out of summaries and tables. */
    static final int FEW = 1_000;

    private final Result result;
    private final Map<Integer, Account> made = new HashMap<>();

    Books(Result result) {
        this.result = result;
    }

    /** Whether so many units are few enough to look into each account. */
    static boolean open(int[] rows) {
        return rows.length <= FEW;
    }

    Account of(int row) {
        return result.units().count() > FEW
                ? result.accounts().of(row)
                : made.computeIfAbsent(row, result.accounts()::of);
    }
}
