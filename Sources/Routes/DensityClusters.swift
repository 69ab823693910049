package import Training

/// Places sorted into clusters.
package struct PlaceClusters: Hashable, Sendable {
  /// One a place, in order: its cluster, counted from 0 in the order in which clusters first
  /// appear; `nil` for a place that belongs to none.
  package var labels: [Int?]
  /// How many clusters there are.
  package var count: Int
}

/// Clusters of places that lie close together (DBSCAN).
///
/// A place with enough others around it is a core; cores within the radius of each other are one
/// cluster, so a street of starts becomes one however long it is. A place near a core joins the
/// cluster of the nearest; the rest belong to none.
///
/// - Parameters:
///   - places: in any order; it decides only how clusters are numbered.
///   - radiusMeters: along the great circle, bounds included.
///   - minimumPlaces: how many places within the radius make a core, itself counted.
/// - Returns: places off the globe belong to no cluster.
/// - Complexity: O(*n*) for places as runs have them: 5,000 starts take some milliseconds.
/// - Note: Ester, Kriegel, Sander, Xu 1996; cubes in which all places are near each other need no
///   comparing.
package func densityClusters(
  of places: [GeoPoint], radiusMeters: Double, minimumPlaces: Int
) -> PlaceClusters {
  let present = places.indices.filter { places[$0].isOnGlobe }
  guard radiusMeters >= 0, !present.isEmpty else {
    return PlaceClusters(labels: [Int?](repeating: nil, count: places.count), count: 0)
  }
  let grid = ClusterGrid(present.map { places[$0] }, radiusMeters: radiusMeters)
  let cores = coresByCube(in: grid, minimumPlaces: minimumPlaces)

  // All cores of a cube are one cluster; join cubes with cores within the radius.
  var sets = DisjointSets(count: cores.count)
  for (number, neighbors) in grid.neighbors.enumerated() where !cores[number].isEmpty {
    for neighbor in neighbors where neighbor > number && !cores[neighbor].isEmpty {
      guard sets.root(of: number) != sets.root(of: neighbor) else { continue }
      let areJoined = cores[number].contains { core in
        cores[neighbor].contains { grid.areNear(core, $0) }
      }
      if areJoined { sets.join(number, neighbor) }
    }
  }

  let isCore = cores.reduce(into: [Bool](repeating: false, count: present.count)) { flags, cores in
    for core in cores { flags[core] = true }
  }
  var labels = [Int?](repeating: nil, count: places.count)
  var numbers: [Int: Int] = [:]
  for (index, place) in present.enumerated() {
    let cube =
      isCore[index]
      ? grid.cube[index]
      : nearestCore(to: index, in: grid, cores).map { grid.cube[$0] }
    guard let cube else { continue }
    let root = sets.root(of: cube)
    let label = numbers[root] ?? numbers.count
    numbers[root] = label
    labels[place] = label
  }
  return PlaceClusters(labels: labels, count: numbers.count)
}

/// The places of each cube that have enough others around them.
private func coresByCube(in grid: ClusterGrid, minimumPlaces: Int) -> [[Int]] {
  grid.cubes.indices.map { number in
    let cube = grid.cubes[number]
    if cube.count >= minimumPlaces { return cube }
    return cube.filter { place in
      var missing = minimumPlaces - cube.count
      for neighbor in grid.neighbors[number] {
        for other in grid.cubes[neighbor] where grid.areNear(place, other) {
          missing -= 1
          if missing <= 0 { return true }
        }
      }
      return false
    }
  }
}

private func nearestCore(to place: Int, in grid: ClusterGrid, _ cores: [[Int]]) -> Int? {
  var nearest: (core: Int, square: Double)?
  for cube in [grid.cube[place]] + grid.neighbors[grid.cube[place]] {
    for core in cores[cube] where grid.areNear(place, core) {
      let square = squaredChord(grid.vectors[place], grid.vectors[core])
      if let known = nearest, (known.square, known.core) <= (square, core) { continue }
      nearest = (core, square)
    }
  }
  return nearest?.core
}

/// Which of some things belong together.
struct DisjointSets {
  private var parents: [Int]

  init(count: Int) { parents = Array(0..<count) }

  mutating func root(of item: Int) -> Int {
    var item = item
    while parents[item] != item {
      parents[item] = parents[parents[item]]
      item = parents[item]
    }
    return item
  }

  mutating func join(_ a: Int, _ b: Int) {
    let (a, b) = (root(of: a), root(of: b))
    parents[max(a, b)] = min(a, b)
  }
}
