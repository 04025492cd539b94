package nl.handreiking.export.pptx;

import java.util.ArrayList;
import java.util.List;
import nl.handreiking.export.pptx.DeckDescription.Part;
import nl.handreiking.export.pptx.DeckDescription.SlideDescription;
import nl.handreiking.markdown.TextBlock;
import nl.handreiking.markdown.TextBlock.ListItem;
import nl.handreiking.markdown.TextBlock.Paragraph;
import nl.handreiking.markdown.TextBlock.Picture;
import nl.handreiking.markdown.TextBlock.Table;

/**
 * What a slide shows, sorted by where it goes.
 *
 * @param text paragraphs and items
 * @param steps which stretches of the text appear one by one
 */
record SlideContent(
    List<TextBlock> text, List<Step> steps, List<Table> tables, List<Picture> pictures) {

  /** Paragraphs that appear together, by their numbers, which count from 0. */
  record Step(int first, int last) {}

  static SlideContent of(SlideDescription slide) {
    SlideContent content =
        new SlideContent(
            new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    for (Part part : slide.parts()) {
      for (TextBlock block : part.text()) {
        content.add(block, part.inSteps());
      }
    }
    return content;
  }

  private void add(TextBlock block, boolean inSteps) {
    if (block instanceof Table table) {
      tables.add(table);
    } else if (block instanceof Picture picture) {
      pictures.add(picture);
    } else {
      text.add(block);
      if (inSteps) {
        addStep(text.size() - 1, isOutermost(block));
      }
    }
  }

  /** What stands within an item appears together with it. */
  private void addStep(int paragraph, boolean isNew) {
    int last = steps.size() - 1;
    if (isNew || last < 0) {
      steps.add(new Step(paragraph, paragraph));
    } else {
      steps.set(last, new Step(steps.get(last).first(), paragraph));
    }
  }

  private static boolean isOutermost(TextBlock block) {
    return block instanceof ListItem item
        ? item.depth() == 1
        : block instanceof Paragraph paragraph && paragraph.depth() == 0;
  }
}
