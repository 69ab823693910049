import Training

/// Whether a track has no step that anything is to be thought about.
///
/// Integers as they were recorded, one cosine for all: that of the latitude nearest to the equator,
/// so that no way looks shorter than it is.
///
/// - Complexity: O(*n*), some two nanoseconds a sample.
func isSmooth(time: Stream, latitude: Stream, longitude: Stream, limits: SpeedLimits) -> Bool {
  let count = time.raw.count
  guard latitude.raw.count == count, longitude.raw.count == count else { return true }
  let north = metersPerDegree / latitude.scale
  let east = metersPerDegree / longitude.scale * cosineNearestEquator(latitude)
  let second = 1 / time.scale
  let pole = 90 * latitude.scale - 1
  let most = min(limits.ever, limits.turning)
  let (ever, lasting) = (most * most, limits.lasting * limits.lasting)
  var (x, y, last, fast, isSmooth) = (0.0, 0.0, -1.0, 0.0, true)
  // Squared, in meters a second.
  var lastSpeed = 0.0
  time.raw.withUnsafeBufferPointer { times in
    latitude.raw.withUnsafeBufferPointer { latitudes in
      longitude.raw.withUnsafeBufferPointer { longitudes in
        for index in 0..<count {
          let (a, b) = (latitudes[index], longitudes[index])
          if a == Stream.missing || b == Stream.missing { continue }
          let (now, toX, toY) = (Double(times[index]) * second, Double(b) * east, Double(a) * north)
          defer { (x, y, last) = (toX, toY, now) }
          if a == 0 && b == 0 || Double(abs(a)) >= pole {
            isSmooth = false
            return
          }
          if last < 0 { continue }
          let interval = max(1, now - last)
          let way = (toX - x) * (toX - x) + (toY - y) * (toY - y)
          let square = interval * interval
          // A long step much faster than the one before may be aside.
          let isOdd = way > oddStep && way > 3 * lastSpeed * square
          lastSpeed = way / square
          if isOdd {
            isSmooth = false
            return
          }
          if interval >= TrackRides.shortestGap, way > 0.36 * lasting * square {
            isSmooth = false
            return
          }
          guard way > lasting * square else {
            fast = 0
            continue
          }
          fast += interval
          if way > ever * square || fast >= TrackRides.shortestSeconds || interval > 10 {
            isSmooth = false
            return
          }
        }
      }
    }
  }
  return isSmooth
}

/// What a receiver may put a place aside by before anybody looks closer, in square meters.
private let oddStep = 15.0 * 15

private func cosineNearestEquator(_ latitude: Stream) -> Double {
  var nearest = Int32.max
  for raw in latitude.raw where raw != Stream.missing { nearest = min(nearest, abs(raw)) }
  return cosine(degrees: min(90, Double(nearest) / latitude.scale))
}

/// Meters in a degree of latitude, on a sphere.
private let metersPerDegree = 111_195.08
