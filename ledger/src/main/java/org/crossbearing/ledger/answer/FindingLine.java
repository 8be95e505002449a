package org.crossbearing.ledger.answer;

import java.math.BigDecimal;
import java.time.Instant;
import org.crossbearing.model.Status;
import org.jspecify.annotations.Nullable;

/**
 * A finding in a list.
 *
 * @param id for example {@code f30}
 * @param event the id of its event
 * @param measure as the dossier names it; {@code role} for what a person is said to be
 * @param of for a role the person, else the thing counted, as {@link
 *     org.crossbearing.model.Figure#of()}
 * @param unit as in {@link org.crossbearing.model.Amount#unit()}
 * @param low the lowest bound of all claims, null if one of them is open below
 * @param high the highest bound of all claims, null if one of them is open above
 * @param best the common value, or the one that stands; null if there is none
 * @param origins how many independent origins
 * @param claims how many claims
 * @param outlets how many outlets carry it; those without a name count as none
 * @param reports how many reports carry it
 * @param why the reason for the status
 * @param since when it became what it is
 * @param said what reports say a person is, "Foreign Minister or Defence Minister"; null for
 *     figures
 */
public record FindingLine(
    String id,
    String event,
    String measure,
    String of,
    @Nullable String unit,
    Status status,
    @Nullable BigDecimal low,
    @Nullable BigDecimal high,
    @Nullable BigDecimal best,
    int origins,
    int claims,
    int outlets,
    int reports,
    String why,
    Instant since,
    @Nullable String said) {}
