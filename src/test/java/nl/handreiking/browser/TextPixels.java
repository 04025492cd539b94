package nl.handreiking.browser;

import com.microsoft.playwright.Page;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.imageio.ImageIO;

/** Looks at the pixels of a page: whether text can be seen. */
final class TextPixels {

  /** A ground, the text, and what smooth edges make of the two. */
  private static final int COLOURS = 3;

  /** The boxes of lines of text that are shown, in pixels from the top of the page. */
  private static final String BOXES =
      """
      () => {
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        const boxes = [];
        while (walker.nextNode()) {
          const node = walker.currentNode;
          const parent = node.parentElement;
          const text = node.data.trim();
          if (!text || !parent.checkVisibility({visibilityProperty: true, opacityProperty: true})) continue;
          if (parent.closest('.hidden, .external-note, .skip, script, style, [hidden]')) continue;
          let clipped = parent;
          while (clipped && getComputedStyle(clipped).clipPath === 'none') clipped = clipped.parentElement;
          if (clipped) continue;
          const range = document.createRange();
          range.selectNodeContents(node);
          const box = range.getBoundingClientRect();
          if (box.width < 4 || box.height < 4 || box.left < 0 || box.top + scrollY < 0) continue;
          boxes.push({text: text.slice(0, 40), x: box.left + scrollX, y: box.top + scrollY, w: box.width, h: box.height});
        }
        return boxes;
      }""";

  private TextPixels() {}

  /** The beginnings of texts in whose box there are too few colours to read them. */
  static List<String> unseen(Page page) throws IOException {
    byte[] png = page.screenshot(new Page.ScreenshotOptions().setFullPage(true));
    BufferedImage picture = ImageIO.read(new ByteArrayInputStream(png));
    List<String> unseen = new ArrayList<>();
    for (Object found : (List<?>) page.evaluate(BOXES)) {
      Map<?, ?> box = (Map<?, ?>) found;
      if (colours(picture, box) < COLOURS) {
        unseen.add(String.valueOf(box.get("text")));
      }
    }
    return unseen;
  }

  private static int colours(BufferedImage picture, Map<?, ?> box) {
    Set<Integer> colours = new HashSet<>();
    int right = Math.min(picture.getWidth(), number(box, "x") + number(box, "w"));
    int bottom = Math.min(picture.getHeight(), number(box, "y") + number(box, "h"));
    for (int y = number(box, "y"); y < bottom; y++) {
      for (int x = number(box, "x"); x < right; x++) {
        colours.add(picture.getRGB(x, y));
      }
    }
    boolean outside = right <= number(box, "x") || bottom <= number(box, "y");
    return outside ? COLOURS : colours.size();
  }

  private static int number(Map<?, ?> box, String key) {
    return ((Number) Objects.requireNonNull(box.get(key))).intValue();
  }
}
