package nl.handreiking.links.run;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Time that passes only when there is nothing left to do in it. */
final class VirtualTimeline implements Timeline {

  static final Instant BEGIN = Instant.parse("2026-03-02T08:00:00Z");

  private final PriorityQueue<Event> events =
      new PriorityQueue<>(Comparator.comparing(Event::at).thenComparing(Event::number));
  private Instant now = BEGIN;
  private long number;

  @Override
  public Instant now() {
    return now;
  }

  @Override
  public Cancellable after(Duration delay, Runnable task) {
    Event event = new Event(now.plus(delay), number++, task);
    events.add(event);
    return () -> events.remove(event);
  }

  @Override
  public void execute(Runnable task) {
    after(Duration.ZERO, task);
  }

  @Override
  public <T> void work(Supplier<T> work, Consumer<T> then) {
    execute(() -> then.accept(work.get()));
  }

  @Override
  public void runUntil(BooleanSupplier done) {
    while (!done.getAsBoolean()) {
      Event next = events.remove();
      now = next.at;
      next.task.run();
    }
  }

  private record Event(Instant at, long number, Runnable task) {}
}
