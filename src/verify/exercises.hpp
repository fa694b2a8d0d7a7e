// SPDX-License-Identifier: MIT
//
// What the second reading knows of the exercises by itself: the limb that is cuffed, the posture of
// use and which sides work. An id that is not here (a user's own exercise) is believed as written.
#pragma once

#include <bfr/vocabulary.hpp>

#include <algorithm>
#include <array>
#include <cstdint>
#include <iterator>
#include <string_view>

namespace bfr::verify {

enum class laterality : std::uint8_t {
    two,
    one,
    both
};    ///< two limbs at once, one, or either way

struct known_exercise {
    std::string_view id;
    limb cuffed;
    posture taken;
    laterality works;
};

/// Entered from the texts of the exercises; sorted by id.
inline constexpr auto known_exercises = std::to_array<known_exercise>({
    {"ankle-dorsiflexion-band", limb::leg, posture::seated, laterality::one},
    {"back-squat", limb::leg, posture::standing, laterality::two},
    {"band-squat", limb::leg, posture::standing, laterality::two},
    {"bench-press", limb::arm, posture::supine, laterality::two},
    {"bfr-cycle", limb::leg, posture::seated, laterality::two},
    {"bfr-walk", limb::leg, posture::standing, laterality::two},
    {"biceps-curl-band", limb::arm, posture::seated, laterality::both},
    {"biceps-curl-barbell", limb::arm, posture::standing, laterality::two},
    {"biceps-curl-cable", limb::arm, posture::standing, laterality::both},
    {"biceps-curl-dumbbell", limb::arm, posture::seated, laterality::both},
    {"bodyweight-squat", limb::leg, posture::standing, laterality::two},
    {"calf-raise-seated", limb::leg, posture::seated, laterality::both},
    {"calf-raise-standing", limb::leg, posture::standing, laterality::both},
    {"chest-press-band", limb::arm, posture::seated, laterality::two},
    {"chest-press-machine", limb::arm, posture::seated, laterality::two},
    {"dumbbell-bench-press", limb::arm, posture::supine, laterality::both},
    {"external-rotation-cable", limb::arm, posture::standing, laterality::one},
    {"external-rotation-side-lying", limb::arm, posture::supine, laterality::one},
    {"forearm-rotation", limb::arm, posture::seated, laterality::one},
    {"glute-bridge", limb::leg, posture::supine, laterality::both},
    {"goblet-squat", limb::leg, posture::standing, laterality::two},
    {"hammer-curl", limb::arm, posture::seated, laterality::both},
    {"handgrip", limb::arm, posture::seated, laterality::one},
    {"heel-raise-single", limb::leg, posture::standing, laterality::one},
    {"hip-abduction-band", limb::leg, posture::standing, laterality::one},
    {"hip-abduction-machine", limb::leg, posture::seated, laterality::two},
    {"hip-abduction-side-lying", limb::leg, posture::supine, laterality::one},
    {"hip-adduction-machine", limb::leg, posture::seated, laterality::two},
    {"hip-extension-cable", limb::leg, posture::standing, laterality::one},
    {"hip-thrust", limb::leg, posture::supine, laterality::two},
    {"incline-push-up", limb::arm, posture::supine, laterality::two},
    {"internal-rotation-cable", limb::arm, posture::standing, laterality::one},
    {"knee-extension-90-45", limb::leg, posture::seated, laterality::two},
    {"knee-extension-ankle-weight", limb::leg, posture::seated, laterality::one},
    {"knee-extension-band", limb::leg, posture::seated, laterality::one},
    {"knee-extension-machine", limb::leg, posture::seated, laterality::both},
    {"knee-push-up", limb::arm, posture::supine, laterality::two},
    {"lat-pulldown", limb::arm, posture::seated, laterality::two},
    {"lateral-raise", limb::arm, posture::standing, laterality::both},
    {"leg-curl-band", limb::leg, posture::seated, laterality::one},
    {"leg-curl-lying", limb::leg, posture::supine, laterality::both},
    {"leg-curl-seated", limb::leg, posture::seated, laterality::both},
    {"leg-curl-standing", limb::leg, posture::standing, laterality::one},
    {"leg-press-machine", limb::leg, posture::seated, laterality::two},
    {"leg-press-single", limb::leg, posture::seated, laterality::one},
    {"leg-press-sled", limb::leg, posture::supine, laterality::both},
    {"lower-trapezius-raise", limb::arm, posture::supine, laterality::one},
    {"plantar-flexion-machine", limb::leg, posture::seated, laterality::one},
    {"push-up", limb::arm, posture::supine, laterality::two},
    {"quad-set", limb::leg, posture::supine, laterality::one},
    {"reverse-lunge", limb::leg, posture::standing, laterality::one},
    {"romanian-deadlift", limb::leg, posture::standing, laterality::two},
    {"scaption", limb::arm, posture::standing, laterality::one},
    {"seated-row-band", limb::arm, posture::seated, laterality::two},
    {"seated-row-machine", limb::arm, posture::seated, laterality::two},
    {"serratus-punch", limb::arm, posture::supine, laterality::one},
    {"short-arc-quad", limb::leg, posture::supine, laterality::one},
    {"shoulder-press-band", limb::arm, posture::seated, laterality::two},
    {"shoulder-press-machine", limb::arm, posture::seated, laterality::two},
    {"sit-to-stand", limb::leg, posture::standing, laterality::two},
    {"split-squat", limb::leg, posture::standing, laterality::one},
    {"step-up", limb::leg, posture::standing, laterality::one},
    {"straight-leg-raise", limb::leg, posture::supine, laterality::one},
    {"triceps-overhead", limb::arm, posture::seated, laterality::both},
    {"triceps-pressdown-band", limb::arm, posture::seated, laterality::two},
    {"triceps-pressdown-cable", limb::arm, posture::standing, laterality::two},
    {"wall-push-up", limb::arm, posture::standing, laterality::two},
    {"wall-sit", limb::leg, posture::standing, laterality::two},
    {"wrist-extension", limb::arm, posture::seated, laterality::one},
    {"wrist-flexion", limb::arm, posture::seated, laterality::one},
});

[[nodiscard]] constexpr const known_exercise* known(std::string_view id)
{
    const auto* const end = std::end(known_exercises);
    const auto* const at = std::lower_bound(
        std::begin(known_exercises), end, id,
        [](const known_exercise& e, std::string_view wanted) { return e.id < wanted; });
    return at != end && at->id == id ? at : nullptr;
}
static_assert(std::is_sorted(std::begin(known_exercises), std::end(known_exercises),
                             [](const known_exercise& a, const known_exercise& b) {
                                 return a.id < b.id;
                             }));

}    // namespace bfr::verify
