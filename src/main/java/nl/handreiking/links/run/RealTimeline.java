package nl.handreiking.links.run;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.DelayQueue;
import java.util.concurrent.Delayed;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.handreiking.source.Daemons;
import org.jspecify.annotations.Nullable;

/** The time of the machine. Work is done on as many threads as it has cores. */
public final class RealTimeline implements Timeline {

  private static final int CORES = Runtime.getRuntime().availableProcessors();

  private final Instant begin = Instant.now();
  private final long beginNanos = System.nanoTime();
  private final AtomicLong order = new AtomicLong();
  private final DelayQueue<Event> events = new DelayQueue<>();
  private final ThreadPoolExecutor workers = workers();

  @Override
  public Instant now() {
    return begin.plusNanos(nanos());
  }

  @Override
  public Cancellable after(Duration delay, Runnable task) {
    Event event = new Event(nanos() + delay.toNanos(), order.incrementAndGet(), task);
    events.add(event);
    return () -> events.remove(event);
  }

  @Override
  public void execute(Runnable task) {
    events.add(new Event(nanos(), order.incrementAndGet(), task));
  }

  @Override
  public <T> void work(Supplier<T> work, Consumer<T> then) {
    var unused =
        CompletableFuture.supplyAsync(work, workers)
            .whenComplete((result, bug) -> execute(() -> goOn(result, bug, then)));
  }

  private static <T> void goOn(T result, @Nullable Throwable bug, Consumer<T> then) {
    if (bug != null) {
      throw new IllegalStateException("the tool could not do its work", bug);
    }
    then.accept(result);
  }

  @Override
  public void runUntil(BooleanSupplier done) {
    try {
      while (!done.getAsBoolean()) {
        events.take().task.run();
      }
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
    } finally {
      workers.getQueue().clear();
      events.clear();
    }
  }

  private long nanos() {
    return System.nanoTime() - beginNanos;
  }

  private static ThreadPoolExecutor workers() {
    return Daemons.pool("links-worker", CORES, Duration.ofSeconds(1));
  }

  /** Events that are due at the same time run in the order in which they were scheduled. */
  private final class Event implements Delayed {
    private final long moment;
    private final long number;
    private final Runnable task;

    Event(long moment, long number, Runnable task) {
      this.moment = moment;
      this.number = number;
      this.task = task;
    }

    @Override
    public long getDelay(TimeUnit unit) {
      return unit.convert(moment - nanos(), TimeUnit.NANOSECONDS);
    }

    @Override
    public int compareTo(Delayed other) {
      Event event = (Event) other;
      int byMoment = Long.compare(moment, event.moment);
      return byMoment != 0 ? byMoment : Long.compare(number, event.number);
    }
  }
}
