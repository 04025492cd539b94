package nl.handreiking.docs;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import nl.handreiking.source.Problems;
import nl.handreiking.source.SourceText;
import nl.handreiking.yaml.YamlReader;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Does what the blocks of a page say, from top to bottom, and collects what does not work. */
final class Story {

  private static final Path SHIPPED = Path.of("content");
  private static final Path SMALL = Path.of("src/test/resources/bad/_basis/content");

  private final DocPage page;
  private final Path folder;
  private final boolean reference;
  private final List<String> complaints = new ArrayList<>();

  private StoryFolder story;
  private StoryCommands commands;

  private Story(DocPage page, Path folder) throws IOException {
    this.page = page;
    this.folder = folder;
    this.reference = isReference(page.file());
    begin(0);
  }

  /** A page whose examples stand on their own, each over the small publication. */
  static boolean isReference(Path page) {
    return page.endsWith("inhoudsmodel.md") || page.toString().contains("/regels/");
  }

  private void begin(int chapter) throws IOException {
    Path content = reference || page.file().startsWith("src") ? SMALL : SHIPPED;
    story = StoryFolder.with(content, folder.resolve("verhaal-" + chapter));
    commands = new StoryCommands(story);
  }

  /** All that is wrong, with its line; the folder of the story is left as the page leaves it. */
  static List<String> complaints(DocPage page, Path folder) throws IOException {
    Story story = new Story(page, folder);
    for (DocBlock block : page.blocks()) {
      if (story.reference) {
        story.begin(block.line());
      }
      story.doAsSaid(block);
    }
    Pointers.broken(page, story.story.path()).forEach(story.complaints::add);
    return story.complaints;
  }

  private void doAsSaid(DocBlock block) throws IOException {
    switch (block.language()) {
      case "sh", "console" -> run(block);
      case "text" -> commands.unsaid(block.text()).ifPresent(wrong -> complain(block, wrong));
      case "yaml", "markdown" -> layOver(block);
      case "json" -> json(block);
      case "xml" -> xml(block);
      case "" -> complain(block, "no language");
      default -> other(block);
    }
  }

  private void run(DocBlock block) throws IOException {
    for (String line : block.text().replace("\\\n", " ").split("\n")) {
      commands.run(line, block.status()).ifPresent(wrong -> complain(block, wrong));
    }
  }

  private void layOver(DocBlock block) throws IOException {
    String file = block.file().orElse(defaultFile(block));
    if (file.startsWith(".")) {
      json(block);
      return;
    }
    story.undo();
    for (Examples.Part part : Examples.parts(block.text(), file)) {
      if (part.file().isEmpty()) {
        complain(block, "for which file?");
        return;
      }
      story.layOver(part, Examples.over(block));
    }
    if (!reference && block.says("fout")) {
      holdToMistake(block);
      return;
    }
    story.keep();
    story.errors().forEach(error -> complain(block, error));
    holdToRule(block);
  }

  private String defaultFile(DocBlock block) {
    if (!reference) {
      return "";
    }
    return block.language().equals("yaml") ? "handreiking.yaml" : "onderwerpen/lezen/voorlezen.md";
  }

  /** What is wrong stays until the next example, so that commands can tell of it. */
  private void holdToMistake(DocBlock block) {
    if (story.errors().isEmpty()) {
      complain(block, "nothing is wrong with this");
    }
  }

  private void holdToRule(DocBlock block) {
    String rule = page.file().getFileName().toString().replace(".md", "");
    for (String word : List.of("fout", "goed")) {
      if (block.says(word) && story.breaks(rule) != word.equals("fout")) {
        complain(block, "the rule " + rule + " does not think that this is " + word);
      }
    }
  }

  /** YAML that is not content; JSON is YAML too. */
  private void json(DocBlock block) {
    Problems problems = new Problems();
    YamlReader.read(new SourceText("example", block.text()), problems);
    problems.sorted().forEach(wrong -> complain(block, "cannot be read: " + wrong.rule().id()));
  }

  private void xml(DocBlock block) throws IOException {
    try {
      DocumentBuilder reader = DocumentBuilderFactory.newInstance().newDocumentBuilder();
      reader.setErrorHandler(null);
      reader.parse(new InputSource(new StringReader(block.text())));
    } catch (SAXException | ParserConfigurationException wrong) {
      complain(block, "cannot be read: " + wrong.getMessage());
    }
  }

  private void other(DocBlock block) {
    if (OtherBlocks.reason(block.language()).isEmpty()) {
      complain(block, "no test knows the language " + block.language());
    }
  }

  private void complain(DocBlock block, String what) {
    complaints.add(block.line() + ": " + what);
  }
}
