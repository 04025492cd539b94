package nl.handreiking.check.survey;

import nl.handreiking.markdown.LocatedText;
import nl.handreiking.model.Part;

/**
 * A text of front matter or YAML and who gets to read it.
 *
 * @param heading whether it is shown as a heading
 */
public record ValueText(Part part, LocatedText text, boolean heading, Readers readers) {}
