/** The name of the outlet under which every article stands that says nothing of its own: no one outlet, so none is counted. */
export const OUTLET_NOT_STATED = 'Outlet not stated'
