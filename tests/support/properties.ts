import fc from 'fast-check';

// One seed for every run of `npm test`, so that it gives the same result everywhere. `npm run properties` gives new ones.
fc.configureGlobal({ seed: Number(process.env['PROPERTY_SEED'] ?? 20241130) });

export { fc };
