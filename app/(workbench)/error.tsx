'use client';

import ErrorScreen from '#app/error.tsx';

/** As everywhere, but inside the frame: the navigation stays within reach. */
export default ErrorScreen;
