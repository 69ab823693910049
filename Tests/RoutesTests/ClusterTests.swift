import Routes
import TestSupport
import Testing
import Training

@Suite("clusters of places")
struct ClusterTests {
  @Test("density finds the clusters that others find")
  func densityVectors() {
    Vectors.check("dbscan") { input in
      guard let points = places(input["points"]), let radius = input["eps_m"]?.double,
        let minimum = input["min_samples"]?.int
      else { return nil }
      let clusters = densityClusters(
        of: points, radiusMeters: radius, minimumPlaces: minimum)
      return [
        "labels": .of(clusters.labels.map { $0 ?? -1 }), "clusters": .of(clusters.count),
        "noise": .of(clusters.labels.count { $0 == nil }),
      ]
    }
  }

  @Test("anchors gather what is near to them")
  func anchorVectors() {
    Vectors.check("greedy_cluster", ignoring: ["dbscan_clusters"]) { input in
      guard let points = places(input["points"]), let radius = input["radius_m"]?.double else {
        return nil
      }
      let clusters = anchorClusters(of: points, radiusMeters: radius)
      return ["labels": .of(clusters.labels.map { $0 ?? -1 }), "clusters": .of(clusters.count)]
    }
  }

  @Test("density agrees with comparing all pairs, also at the antimeridian and the pole")
  func brute() {
    forAll(seeds: 100) { random in
      let centers = [(52.0, 13.0), (0, 180), (89.999, 0), (-45, -179.9995)]
      let center = centers[Int.random(in: 0..<4, using: &random)]
      let points = (0..<80).map { _ in
        let east = center.1 + Double.random(in: -0.008...0.008, using: &random)
        return GeoPoint(
          latitude: min(90, center.0 + Double.random(in: -0.004...0.004, using: &random)),
          longitude: east > 180 ? east - 360 : east)
      }
      let radius = Double.random(in: 20...200, using: &random)
      let minimum = Int.random(in: 1...6, using: &random)
      let clusters = densityClusters(of: points, radiusMeters: radius, minimumPlaces: minimum)
      return clusters.labels == slowClusters(of: points, radius, minimum)
    }
  }

  @Test("the order of the places changes the numbers of the clusters, not the clusters")
  func permutation() {
    forAll(seeds: 50) { random in
      let points = (0..<60).map { _ in
        GeoPoint(
          latitude: 50 + Double.random(in: 0...0.01, using: &random),
          longitude: 8 + Double.random(in: 0...0.01, using: &random))
      }
      // With two places for a core there are no borders that could join one cluster or another.
      let order = Array(points.indices).shuffled(using: &random)
      let straight = densityClusters(of: points, radiusMeters: 60, minimumPlaces: 2)
      let mixed = densityClusters(
        of: order.map { points[$0] }, radiusMeters: 60, minimumPlaces: 2)
      return straight.count == mixed.count
        && order.enumerated().allSatisfy { a in
          order.enumerated().allSatisfy { b in
            (straight.labels[a.element] == straight.labels[b.element])
              == (mixed.labels[a.offset] == mixed.labels[b.offset])
              || straight.labels[a.element] == nil
          }
        }
    }
  }

  @Test("nothing, one place and places off the globe are borne")
  func absurd() {
    let odd = [
      GeoPoint(latitude: .nan, longitude: 0), GeoPoint(latitude: 3, longitude: 4),
      GeoPoint(latitude: 3, longitude: .infinity),
    ]
    for radius in [0.0, 1e-7, 100, 1e9, .infinity] {
      #expect(
        densityClusters(of: odd, radiusMeters: radius, minimumPlaces: 1).labels == [nil, 0, nil])
      #expect(anchorClusters(of: odd, radiusMeters: radius).labels == [nil, 0, nil])
    }
    for radius in [Double.nan, -1] {
      #expect(densityClusters(of: odd, radiusMeters: radius, minimumPlaces: 1).count == 0)
      #expect(anchorClusters(of: odd, radiusMeters: radius).count == 0)
    }
    #expect(densityClusters(of: [], radiusMeters: 5, minimumPlaces: 3).labels.isEmpty)
    #expect(
      densityClusters(of: odd, radiusMeters: 5, minimumPlaces: .max).labels == [nil, nil, nil])
    #expect(
      densityClusters(of: odd, radiusMeters: 5, minimumPlaces: .min).labels == [nil, 0, nil])
  }

  private func slowClusters(
    of points: [GeoPoint], _ radius: Double, _ minimum: Int
  ) -> [Int?] {
    func distance(_ a: Int, _ b: Int) -> Double {
      greatCircleMeters(from: points[a], to: points[b]) ?? .infinity
    }
    let near = points.indices.map { a in points.indices.filter { distance(a, $0) <= radius } }
    let isCore = near.map { $0.count >= minimum }
    var component = [Int?](repeating: nil, count: points.count)
    for start in points.indices where isCore[start] && component[start] == nil {
      var open = [start]
      while let core = open.popLast() {
        guard component[core] == nil else { continue }
        component[core] = start
        open += near[core].filter { isCore[$0] }
      }
    }
    for place in points.indices where !isCore[place] {
      let nearest = near[place].filter { isCore[$0] }.min {
        distance(place, $0) < distance(place, $1)
      }
      component[place] = nearest.flatMap { component[$0] }
    }
    var numbers: [Int: Int] = [:]
    return component.map { root in
      root.map { root in
        let number = numbers[root] ?? numbers.count
        numbers[root] = number
        return number
      }
    }
  }
}
