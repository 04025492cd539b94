package nl.handreiking.content;

import nl.handreiking.markdown.MarkdownDocument;
import nl.handreiking.model.Item;
import nl.handreiking.model.Slug;
import nl.handreiking.source.SourceSpan;

/** An item that still lacks what does not stand in its front matter. */
interface ItemDraft {

  Item with(Slug id, MarkdownDocument body, SourceSpan span);
}
