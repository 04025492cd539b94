package nl.handreiking.figure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Gives every person a place: those with contacts on a loose grid, those who stand apart on a row
 * of their own below it. Places never overlap; from some fixed starts, the persons change places
 * until the lines are short, seldom cross, and do not run through somebody else.
 */
final class SociogramLayout {

  private static final double GAP = 20;
  private static final double DISTURBANCE = 5;

  /** How far odd rows are moved, in parts of a step: no more, so that names stay large. */
  private static final double SHIFT = 0.3;

  private static final double CROSSING = 2;
  private static final double THROUGH_SOMEBODY = 40;
  private static final int ROUNDS = 30;
  private static final int MANY = 16;

  private final Network network;
  private final double radius;
  private final double step;
  private final List<Point> places;
  private final int main;

  /** Of each pair of places the square of their distance, in steps. */
  private final double[][] lengths;

  /** Of each pair of places those that a line between them touches; empty until it is needed. */
  private final boolean[][][] between;

  private SociogramLayout(Network network, double radius) {
    this.network = network;
    this.radius = radius;
    this.step = 2 * radius + GAP;
    int apart = (int) IntStream.range(0, network.size()).filter(network::apart).count();
    this.places = new ArrayList<>();
    addRows(network.size() - apart, 0);
    this.main = places.size();
    addRows(apart, main == 0 ? 0 : bottom() + step * 1.25);
    this.lengths = new double[places.size()][places.size()];
    this.between = new boolean[places.size()][places.size()][0];
    for (int from = 0; from < places.size(); from++) {
      for (int to = 0; to < places.size(); to++) {
        double length = places.get(from).distanceTo(places.get(to)) / step;
        lengths[from][to] = length * length;
      }
    }
  }

  /**
   * The middle of each person's circle.
   *
   * @param radius of the circles
   */
  static List<Point> of(Network network, double radius) {
    return new SociogramLayout(network, radius).best();
  }

  private void addRows(int persons, double top) {
    int columns = Math.max(3, (int) Math.ceil(Math.sqrt(persons)));
    int rows = (persons + columns - 1) / columns;
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        places.add(place(column, row, top));
      }
    }
  }

  /** A grid whose odd rows are moved, a little disturbed so that it looks drawn. */
  private Point place(int column, int row, double top) {
    int number = places.size();
    double x = (column + (row % 2) * SHIFT) * step + DISTURBANCE * StrictMath.sin(number * 2.4);
    double y = top + row * step * 0.95 + DISTURBANCE * StrictMath.cos(number * 1.7);
    return new Point(x, y);
  }

  private double bottom() {
    return places.stream().mapToDouble(Point::y).max().orElse(0);
  }

  private List<Point> best() {
    int[] best = start(0);
    double lowest = improve(best);
    int starts = network.size() <= MANY ? 24 : 2;
    for (int seed = 1; seed < starts; seed++) {
      int[] other = start(seed);
      double cost = improve(other);
      if (cost < lowest - 1e-9) {
        lowest = cost;
        best = other;
      }
    }
    return Arrays.stream(best).mapToObj(places::get).toList();
  }

  /** The place of each person, at first: shuffled in a way that is the same every time. */
  private int[] start(int seed) {
    List<Integer> inMain = new ArrayList<>(IntStream.range(0, main).boxed().toList());
    List<Integer> inApart = new ArrayList<>(IntStream.range(main, places.size()).boxed().toList());
    Random random = new Random(seed);
    Collections.shuffle(inMain, random);
    Collections.shuffle(inApart, random);
    int[] placeOf = new int[network.size()];
    for (int person = 0; person < placeOf.length; person++) {
      List<Integer> free = network.apart(person) ? inApart : inMain;
      placeOf[person] = free.remove(free.size() - 1);
    }
    return placeOf;
  }

  private double improve(int[] placeOf) {
    double cost = cost(placeOf, Double.MAX_VALUE);
    for (int round = 0; round < ROUNDS; round++) {
      double before = cost;
      for (int person = 0; person < placeOf.length; person++) {
        cost = improve(placeOf, person, cost);
      }
      if (cost > before - 1e-9) {
        return cost;
      }
    }
    return cost;
  }

  private double improve(int[] placeOf, int person, double before) {
    double cost = before;
    int from = network.apart(person) ? main : 0;
    int to = network.apart(person) ? places.size() : main;
    for (int place = from; place < to; place++) {
      int old = placeOf[person];
      move(placeOf, person, place);
      double now = cost(placeOf, cost);
      if (now < cost - 1e-9) {
        cost = now;
      } else {
        move(placeOf, person, old);
      }
    }
    return cost;
  }

  /** Moves a person; who was there takes the person's old place. */
  private static void move(int[] placeOf, int person, int place) {
    for (int other = 0; other < placeOf.length; other++) {
      if (placeOf[other] == place) {
        placeOf[other] = placeOf[person];
      }
    }
    placeOf[person] = place;
  }

  /** The cost; or, once it is too much, any number from {@code most} on. */
  private double cost(int[] placeOf, double most) {
    double cost = 0;
    List<int[]> ties = network.ties();
    for (int i = 0; i < ties.size() && cost < most; i++) {
      int from = placeOf[ties.get(i)[0]];
      int to = placeOf[ties.get(i)[1]];
      cost += lengths[from][to] + THROUGH_SOMEBODY * touched(placeOf, ties.get(i), from, to);
      for (int j = 0; j < i; j++) {
        Point a = places.get(placeOf[ties.get(j)[0]]);
        Point b = places.get(placeOf[ties.get(j)[1]]);
        cost += Point.cross(places.get(from), places.get(to), a, b) ? CROSSING : 0;
      }
    }
    return cost;
  }

  private int touched(int[] placeOf, int[] tie, int from, int to) {
    if (between[from][to].length == 0) {
      between[from][to] = between(places.get(from), places.get(to));
    }
    boolean[] touching = between[from][to];
    int count = 0;
    for (int person = 0; person < placeOf.length; person++) {
      boolean end = person == tie[0] || person == tie[1];
      if (!end && touching[placeOf[person]]) {
        count++;
      }
    }
    return count;
  }

  private boolean[] between(Point from, Point to) {
    boolean[] touching = new boolean[places.size()];
    for (int place = 0; place < touching.length; place++) {
      touching[place] = places.get(place).distanceTo(from, to) < radius + 4;
    }
    return touching;
  }
}
