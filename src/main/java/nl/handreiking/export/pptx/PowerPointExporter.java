package nl.handreiking.export.pptx;

import java.util.List;
import nl.handreiking.export.ExportedFile.FileDescription;
import nl.handreiking.export.Exporter;
import nl.handreiking.export.Place;
import nl.handreiking.export.Subject.DeckSubject;
import nl.handreiking.model.Guide;

/** The deck of a level as a PowerPoint file. */
public final class PowerPointExporter implements Exporter<DeckSubject> {

  @Override
  public String name() {
    return "PowerPoint";
  }

  @Override
  public String extension() {
    return "pptx";
  }

  @Override
  public String mediaType() {
    return "application/vnd.openxmlformats-officedocument.presentationml.presentation";
  }

  @Override
  public Place<DeckSubject> place() {
    return Place.DECK;
  }

  @Override
  public Object sources(DeckSubject subject) {
    Guide guide = subject.guide();
    return List.of(
        guide.info(),
        guide.links().all(),
        guide.help(),
        guide.figures(),
        guide.look().drawings(),
        subject.level(),
        subject.deck());
  }

  @Override
  public FileDescription describe(DeckSubject subject) {
    return Presentation.of(subject.guide(), subject.level(), subject.deck());
  }
}
