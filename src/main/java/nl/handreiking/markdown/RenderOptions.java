package nl.handreiking.markdown;

/**
 * How a text is written for one place on one page.
 *
 * @param wording the level's words; its level decides which level blocks are shown
 * @param headingShift added to the level of every heading, which stays at most 6
 * @param idPrefix put before the id of every heading, so that ids stay unique on a page that holds
 *     several texts; when empty, headings get no id
 */
public record RenderOptions(Wording wording, int headingShift, String idPrefix) {}
